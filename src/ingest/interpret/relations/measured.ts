import { cut, type Range, type Rich } from "../../read/rich.ts";

/** "Eval: YCSB, against X and Y", "Baselines: X", "实验：和 X 比" up to the end of the sentence. */
const measured =
  /(?<=^\s{0,3}|[.;]\s{1,3}|[。；]\s{0,3})(?:evals?|evaluations?|evaluated|experiments?|experimental (?:setup|results?)|baselines?|data ?sets?|benchmarks?|workloads?|test ?bed|traces?|metrics|expériences?|évaluation|evaluación|experimentos|auswertung|experimente|实验(?:设置|结果|部分)?|评测|评估|基线|数据集|测试|负载)\s{0,2}[:：](?:[^.;。；]|[.;](?!\s|$)){0,400}/giu;

/** "They compare to X and Y": with what those did who wrote it. */
const compared =
  /(?<=^\s{0,3}|[.;]\s{1,3})(?:they|(?:the )?authors) (?:also |only |mainly )?compared? (?:it |this |themselves )?(?:to|with|against)\s(?:[^.;]|[.;](?!\s|$)){0,400}/giu;

/** "Dataset: extends X", "they compared with X and then extend it": says more than what was measured. */
const stands = /extend|buil[dt]|based on|successor|follow|improv|inspired|deriv|generali[sz]|基于|扩展|改进|继承|沿用|建立在/iu;

/** A remark without what it says of experiments: what a work is measured with is named there, and nothing is stated of it. */
export const withoutMeasures = (remark: Rich): Rich => {
  const patterns = [...(/[:：]/.test(remark.text) ? [measured] : []), ...(/compared? /i.test(remark.text) ? [compared] : [])];
  const found = patterns.flatMap((pattern) => [...remark.text.matchAll(pattern)]).sort((a, b) => a.index - b.index);
  const ranges = found.flatMap(({ index, 0: all }): readonly Range[] => (stands.test(all) ? [] : [[index, index + all.length]]));
  return ranges.length === 0 ? remark : cut(remark, ranges, " ");
};
