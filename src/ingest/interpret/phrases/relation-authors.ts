import { anyOf, around, bySame, leading, leadingHan, type Phrase } from "./phrase.ts";

/*
 * How people say that one work comes from whoever wrote another: "same group as X", "from the people behind X", "aus
 * derselben Gruppe wie X", "与 X 同一个组". What is named is the work, not its authors, so that it is set beside the other.
 */

const people = anyOf(
  "authors?|group|lab|team|people|folks|crowd|gang|guys|crew|researchers?|inventors?|creators?|makers?|designers?|developers?|duo|pair|trio|minds|brains|community|school|institute|department|company",
);
const aside = "(?: ?\\([^()]{0,20}\\))?";
const from =
  "(?:(?:also |again |once more |all |another (?:one|paper|system|work)? ?|(?:the )?next (?:one|paper) |by |from |out of |of |comes |written |work ){0,4})";

const leute = anyOf(
  "autor(?:en|in|innen)?|gruppe|arbeitsgruppe|lehrstuhls?|labors?|team|leuten?|mannschaft|forscher(?:n|gruppe)?|köpfen?|entwicklern?|erfindern?|machern?",
);
const gens = anyOf("auteurs?|équipe|groupe|labo(?:ratoire)?|gens|créateurs|inventeurs|concepteurs");
const gente = anyOf(
  "autor(?:es|i|e|as?)?|grupo|gruppo|equipo|equipe|squadra|laborator(?:io|ório)|gente|creadores|criadores|creatori|inventores",
);

const hanPeople = "(?:课题组|研究组|研究团队|实验室|小组|团队|作者|一作|原班人马|学校|机构|单位|组|人|批人|拨人|伙人)";

export const authorPhrases: readonly Phrase[] = [
  leading(
    `${from}(?:(?:the|very|exact|exactly|mostly|nearly|almost|largely|partly) ){0,3}same ${people}${aside},? (?:as|that (?:did|wrote|built|made)|who (?:did|wrote|built|made)|behind|of)(?: with| in| for)?`,
    bySame,
  ),
  leading(
    `(?:also |again |brought to you |written |made |work |another (?:one|paper|system) )?(?:by|from) (?:(?:the|some|one|two|several|most|half|many|part|a few) )?(?:(?:of )?(?:the )?(?:same |original |very )?)${people} (?:of|behind|that (?:brought us|gave us|did|wrote|built|made)|who (?:brought us|gave us|did|wrote|built|made|brought you))`,
    bySame,
  ),
  around(
    `(?:also |again |written |another (?:one|paper|system) )?(?:by|from) (?:the |some of the )?(?:same |original )?@['’]?s? (?:paper['’]?s? )?${people}(?=\\s*(?:$|[.,;:!()—–]|\\s-|(?:again|too|but|and|with|ten|two|three|a few|some|several|years?|later|for|who|which|that)(?![a-z])))`,
    bySame,
    "[^.;:,!?]{2,60}?",
  ),
  leading(
    `(?:(?:wieder |auch |ebenfalls |ebenso )?(?:von|aus|vom|durch) )?(?:den|der|dem|die|das)?(?: ?(?:selben?|gleichen?)) ${leute} wie`,
    bySame,
  ),
  leading(`(?:wieder |auch |ebenfalls )?(?:von|aus) (?:den|der|dem) ${leute} (?:von|hinter|des|der)`, bySame),
  leading(`(?:par |de |d['’]|du |des |encore |toujours )*(?:l[ae]s? |aux? )?mêmes? ${gens} (?:que|qu(?=['’]))(?: pour)?`, bySame),
  leading(`(?:par|de|d['’]|du|des) ?(?:l[ae]s? |l['’])?${gens} (?:de|d(?=['’])|du|derrière)`, bySame),
  leading(
    `(?:de(?:l|i|gli|lla|llo)?|d[oa]s?|por|da[li]?|dallo|dalla) ?(?:l[oa]s? |o |os )?(?:mism|stess|mesm)[oaie]s? ${gente} (?:que|di|del|do que|che|da|de)`,
    bySame,
  ),
  leading(`(?:de|por|d[oa]s|da[ig]|dagli) ?(?:l[oa]s )?${gente} de`, bySame),
  around(
    `(?:也是|又是)?(?:与|和|跟|同)@(?:是|来自|出自|属于|为)?(?:的)?(?:同一?|一)(?:个|批|拨|伙|位)?${hanPeople}`,
    bySame,
    "[^。；;!?，,]{2,60}?",
  ),
  around(
    `(?:也是|又是|出自|来自|还是)?@(?:的)?(?:同一?(?:个|批)?${hanPeople}|原班人马|原作者|作者团队|作者)(?:的)?(?:后来|之后|另|又|新|续|姊妹|同期|的|一)?(?:一?篇)?(?:工作|作品|新作|力作|论文|文章)?(?=[\\s，。；,.;:：]|$)`,
    bySame,
    "[^。；;!?，,]{2,40}?",
  ),
  leadingHan(`(?:同一?(?:个|批)?${hanPeople}(?:的|还有|的还有)?[:：])`, bySame),
];
