/**
 * Words of four letters and more that stand in three titles or more of 11,898 papers (IEEE VIS, KDD 2023-2024, the systems
 * conferences of 2017) and in no name of their 30,000 authors: nobody is called so. Taken out by hand: words after people
 * ("hellman") and what families are called elsewhere ("short"); left in: some twenty that hardly anybody is called ("deep").
 */
export const titleWords: ReadonlySet<string> = new Set(
  (
    "ability abnormal about above abstract abstraction abstractions abstractive abuse academic accelerate accelerated accelerating " +
    "acceleration accelerator accelerators access accessibility accessible accounting accuracy accurate achieve achieving acoustic " +
    "acquired acquisition across action actionable actions activation activations active actively activities activity actor actual " +
    "actuated acyclic adaptable adaptation adapting adaptive adaptively adaptivity adding additive address addressing adjustment admm " +
    "adoption adults advanced advances advancing advection adversarial adversaries adversary adverse advertising aesthetic aesthetics " +
    "affect affective affects affine affinity affordance affordances after against agency agent agents aggregate aggregating " +
    "aggregation aggregations aggressive agile agnostic agree agreement ahead aided aircraft airflow alarms algebra algebraic algorithm " +
    "algorithmic algorithms aliasing align aligned aligning alignment alignments alive allocation allocations almost aloud alpha " +
    "alternate alternating alternative always amazon ambient ambiguity ambiguous american among amortized amplification analog analogy " +
    "analyses analysi analysing analysis analyst analysts analytic analytical analytics analyze analyzing anatomy anchored anchoring " +
    "android aneurysms angular animated animating animation animations anisotropic annotated annotation annotations anomalies anomalous " +
    "anomaly anonymity anonymous another answer answering answers anti anytime apis appearance application applications applied " +
    "applying approach approaches approaching approximate approximating approximation approximations apps arbitrary architecting " +
    "architectural architecture architectures area areas argument argumentation arguments arithmetic armed arms around arrangements " +
    "array arrays artery articulated artifact artifacts artificial arts aspect aspects assembly assess assessing assessment assessments " +
    "assignment assignments assistance assistants assisted assisting associated association associations associative assumptions " +
    "assurance astronomical astrophysical astrophysics asymmetric asymptotic asynchronous atlas atmospheric atom atomic attachment " +
    "attack attacking attacks attention attentional attentive attestation attitudes attraction attractive attribute attributed " +
    "attributes attribution auction auctions audience audio auditing augmentation augmented augmenting authentication authoring " +
    "authors autism auto autoencoder autoencoders automata automated automatic automatically automating automation autonomous " +
    "autoregressive autotuning auxiliary availability available avatar average averaged averages averaging aversion avoid avoiding " +
    "award aware awareness axes axiomatic axis backdoor backed background backscatter backup backward badminton balanced balancing " +
    "balls bandit bandits bandwidth bare barrier barriers barycenters base based bases basis basketball batched battery bayesian beam " +
    "before behavior behavioral behaviors behaviour behind being belief beliefs believe bench benchmark benchmarking benchmarks " +
    "beneficial benefit benefits beta better between beyond bias biased biases biclusters bidding bidirectional bilateral bilinear " +
    "bilingual billion billions binaries binary bind binning bioinformatics biological biology biomedical bipartite bitcoin bitmap bits " +
    "bivariate blame blank blending blind blockchain blocking blocks blood blue blur bodies body bone book boolean boosted boosting " +
    "bootstrapping botanical both bottleneck bottlenecks bottom bound boundaries boundary bounded bounding bounds branching breaches " +
    "breaking bridging bringing broad broadcast broadcasting broadening browser browsing brushing bubble budget buffer buffers bugs " +
    "build building built bundling burst business button byzantine cache caches caching calcium calculation calculations calculus " +
    "calibrated calibration call camera cameras cancer candidate canonical canopus canopy capabilities capability capacities capacitive " +
    "capacity capping caption captioning captions capture capturing cardiac cardinality cards care careers caring cartesian cascade " +
    "cascaded cascades cascading cases casting casual catastrophic catch categorical categories categorization category causal " +
    "causality cause causes cdns cell cellular center centered centers centrality centralized centric cerebral certified chain chaining " +
    "chains challenge challenges change changes changing channel channels character characteristics characterization characterizing " +
    "characters chart charts cheap check checking checkpoint checkpointing chemical chemistry children chinese choice choices choosing " +
    "chordal chronic circuit circuits circular citation citations cities city clarity class classes classical classification classifier " +
    "classifiers classifying classroom clean click client climate clinical clipping clique clone close closed closer closing closure " +
    "clothing cloud clouds cluster clustered clustering clusters clutter cnns coalescing coarse coarsening cocktail code coded codes " +
    "coding coflow cognition cognitive coherence coherency coherent cohort cold collaboration collaborative collapse collapsed " +
    "collection collections collective collectives college collision collusion colocation colon colonoscopy color coloring colorization " +
    "colormap colors column combination combinatorial combine combined combining combustion comfort command comments commerce " +
    "commercial commodity common commonsense communicate communicating communication communications communities community compact " +
    "company comparable comparative compare comparing comparison comparisons compass compatibility compatible compensation competing " +
    "competition competitive competitiveness compilation compiled compiler compilers compiling complementary complete completeness " +
    "completion complex complexes complexity component components composable composite compositing composition compositional " +
    "compositionality compound comprehension comprehensive compressed compressing compression compressive computation computational " +
    "computationally computations compute computed computer computers computing concave concentration concept concepts conceptual " +
    "concerns concrete concurrency concurrent condensation condition conditional conditioned conditions cone confidence configurable " +
    "configuration configurations configuring conflict conflicting conflicts confocal conformal congestion conjecture conjunctive " +
    "connected connecting connection connections connectivity connectomics conquer consensus conservative considerations considered " +
    "consistency consistent consolidation constant constrained constraint constraints construct constructing construction constructions " +
    "consumer consumption contact container containers content contention contents contest context contexts contextual contextualized " +
    "continual continuous contour contours contract contracts contrastive control controllable controlled controller controllers " +
    "controlling convection convergence conversational conversations conversion convex convexity conveying convolution convolutional " +
    "convolutions cooling cooperation cooperative coordinate coordinated coordinates coordinating coordination coprocessor copula copy " +
    "copying core cores coresets coronary corpora corpus correct corrected correcting correction correctness correlated correlation " +
    "correlations correspondence corresponding corruption cortical cosmological cost costs cots could count counter counterexample " +
    "counterfactual counterfactuals counting coupled coupling course courses covariance covariate coverage covering covert covid " +
    "cracking crafting crash create creating creation creative creativity credit crfs crisis criteria criterion critic critical cross " +
    "crossing crowd crowded crowdfunding crowds crowdsourced crowdsourcing cryptographic crystals csps cube cubes cubic cues culling " +
    "cultural cumulative curriculum curvature curve curved curves curvilinear customer customized customizing cuts cutting cyber cycles " +
    "dark dashboard dashboards data database databases datacenter datacenters dataflow dataset datasets dead deadlock death debiased " +
    "debiasing deblurring debugging decentralized deciding decision decisions declarative decoder decoding decomposing decomposition " +
    "decompositions deconstructing deconvolution decoupled decoupling deduplication deep deeper deeply default defect defects defense " +
    "defenses defined defining deformable deformation deformations degree delay delayed delays deletion delivery delta demand demands " +
    "dementia demographics demonstration demonstrations demystifying denoising dense densest density dependence dependencies dependency " +
    "dependent depiction deploying deployment depth derivative derived deriving descent describing description descriptions descriptors " +
    "design designed designers designing designs desired desktop destination detail detailed details detect detecting detection " +
    "detector detectors determinantal determination determine determining deterministic developer developers developing development " +
    "device devices diabetes diagnosing diagnosis diagnostic diagnostics diagram diagrams dialog dialogue diameter dichotomy dictionary " +
    "difference differences different differentiable differential differentially difficulty diffusion digital dimension dimensional " +
    "dimensionality dimensions direct directed direction directional directive disaggregated disaggregation disaster disciplines " +
    "disclosure discontinuous discourse discover discovering discovery discrepancy discrete discriminability discriminant " +
    "discrimination discriminative disease disentangle disentangled disentanglement disentangling disjunctive disk disorder dispersion " +
    "display displaying displays dissecting dissection dissemination distance distances distant distantly distillation distinct " +
    "distinguishing distortion distributed distribution distributional distributions divergence diverse diversification diversified " +
    "diversity divide document documentation documents does domain domains dominant dota dots doubly down draco drag dragonfly dram " +
    "draw drawing drawings drift drive driven driver drivers driving drone drones dropout drug dual duality dueling duration during " +
    "dyadic dynamic dynamical dynamically dynamics earth easy eating economic economy ecosystem ecosystems edge edges edit editing " +
    "education educational effect effective effectively effectiveness effects efficacy efficiency efficient efficiently effort " +
    "egocentric eigenvectors elastic elasticity elderly election electric electrical electroencephalography electromagnetic electronic " +
    "element elementary elements elicitation eliminating elimination email emails embedded embedding embeddings embodied embracing " +
    "emergency emerging emission emotion emotional empathy empirical employee empowered empowering empty enable enabled enabling " +
    "enclaves encoder encoders encoding encodings encrypted encryption energy enforcement engagement engaging engine engineering " +
    "engines english enhance enhanced enhancement enhancing enough ensemble ensembles entailment entangled enterprise entities entity " +
    "entries entropy entry enumerating enumeration environment environmental environments epidemic episodic epsilon equation equations " +
    "equilibria equilibrium equivalent equivariant erasure error errors escape estimate estimated estimates estimating estimation " +
    "estimator estimators ethical euclidean eulerian evacuation evading evaluate evaluating evaluation evaluations event events " +
    "everyday everything evidence evolution evolutionary evolve evolving exact examination examining example examples exams exascale " +
    "exception excess exchange exclusion exclusive execution exemplar exertion existing expand expander expanding expansion expectation " +
    "expected experience experiences experiment experimental experimentation experiments expert experts explain explainable explaining " +
    "explanation explanations explanatory explicit exploit exploitation exploiting exploits exploration explorations exploratory " +
    "explore explorer exploring exponential exposing exposure expression expressions expressive expressiveness extended extending " +
    "extensible extension extensions external extract extracting extraction extractive extractors extreme extremely extremum fabric " +
    "fabrication face facebook faces faceted facial facilitate facilitating facility fact factor factories factorization factorizations " +
    "factorized factors facts factual fail failure failures fair fairing fairness faithful false families family fashion fast faster " +
    "fault faults feasibility feature features federated feed feedback fiber fibers fidelity file files fill filling filter filtered " +
    "filtering filters finance financial find finding findings fine fingerprinting finite fire first fisheye fitting five fixed flash " +
    "flat flattening flexibility flexible flight flipping floating flow flows fluid fluids fmri focal focus focused focusing folded " +
    "follow following food fooling footprints foraging force forces forecast forecasting forecasts forests fork form formal formally " +
    "format formation forms formula formulas formulation forward forwarding foundation foundations four fourth foveated fpga fpgas " +
    "fractal fractional fragment fragmented fragments frame frames framework frameworks fraud fraudulent free freedom frequency " +
    "frequent friendly friends from front frontiers full fully function functional functions fundamental furniture fuse fused fusing " +
    "fusion future fuzzing fuzzy gait game games gamification gamified gaming gans gaps garbage gate gated gathering gaussians gaze " +
    "gender general generalizability generalizable generalization generalize generalized generalizing generate generated generating " +
    "generation generative generator generators generic genes genetic genome genomic genomics geodesic geodesics geographic " +
    "geographical geometric geometry geophysical geospatial geotime geovisualization gesture gestures getting glasses global globally " +
    "glyph glyphs gnns goal goals going google gossip gpgpu gpus gradient gradients grading gradual grain grained gram grammar grammars " +
    "grand granger graph graphical graphics graphs great greedy grid grids ground grounded grounding group grouped grouping groups " +
    "growing growth guarantee guaranteed guarantees guidance guide guided guidelines guides guiding hadoop hair halfspaces halos " +
    "hamiltonian handed handheld handling haptic hard hardness hardware harmful harmonic harmonization harnessing harvesting hash " +
    "hashing hate have head health healthcare heat heavy help helping here heritage heterogeneity heterogeneous heuristic heuristics " +
    "hidden hide hiding hierarchical hierarchies hierarchy high higher highlighting highly highway hijacking hindsight histograms " +
    "historical histories history hitters holistic holographic home homes homogeneous homology homomorphic horizon hospital hotel " +
    "hotspot http https huge human humans hundreds hybrid hybrids hydrodynamic hyper hyperbolic hypergraph hypergraphs hypernetworks " +
    "hyperparameter hyperplane hypersonic hyperspectral hypervisor hypotheses hypothesis ideal ideas ideation identification identify " +
    "identifying identity ieee illuminated illumination illusion illustrating illustration illustrative image imagery images imaging " +
    "imbalance imbalanced imitation immersion immersive impact impacts impaired impairment impairments imperfect implant implementation " +
    "implementations implementing implications implicit importance improve improved improvement improves improving imputation inclusive " +
    "incomplete incompressible incorporating increasing incremental indefinite independence independent index indexes indexing " +
    "indicators individual individualized individuals indoor induced induction inductive industrial industry inequalities inequality " +
    "inertial inference inferring infiniband infinite influence influences infographics inform informal informatics information " +
    "informative informed infovis infrastructure infrastructures initialization initiative injection inner innovation innovations " +
    "innovative inpainting input inputs inquiry insertion inside insight insights inspection inspiration inspired instagram instance " +
    "instances instant instruction instrumentation integer integral integrality integrated integrating integration integrative " +
    "integrity intel intelligence intelligent intensity intensive intent intention intentions inter interacting interaction " +
    "interactions interactive interactively interactivity interconnect interconnection interdependent interest interesting interests " +
    "interface interfaces interference interior intermediate intermittent international internet interplay interpolation " +
    "interpretability interpretable interpretation interpreting interrogation intersecting intersection intersections interval " +
    "intervals intervention interventions interview into intra intrinsic introducing introduction introductory intrusion intuitive " +
    "invariance invariant invariants inverse investigating investigation investigative invisible irregular ising isolation isomorphism " +
    "isosurface isosurfaces isosurfacing issues item items iteration iterative iteratively java javascript jigsaw join joins joint " +
    "jointly journey json judgments jump just keeping kernel kernelized kernels keyboard keyphrase keyword kinetic kinetics knapsack " +
    "knights knots know knowing knowledge label labeled labeling labelled labels lagrangian lambda landing landmark landmarks landscape " +
    "landscapes language languages laplacian large last latency latent later lattice laws layer layered layers layout layouts lazy " +
    "leader leakage leaping learn learned learners learning least ledger legacy legal lemma length lens less lessons level levels " +
    "leveraging lexical lexicon libraries library license life lifelong lifetime lifted lifting lighting lightweight like likelihood " +
    "limb limit limitations limited limits line linear lines lingual linguistic link linkage linked linkedin linking links linux " +
    "lipschitz liquid list listing lists listwise lite literacy literary literature live liveness lives living llms llvm load local " +
    "locality localization localized localizing locally located locating location locking logarithmic logging logic logical logistic " +
    "logistics logs longer longitudinal look lookahead looking loop loops loss losses lossless lossy lower lstm lstms machine machines " +
    "made magic magnetic magnification main maintaining maintenance majority make makes making malicious maliciously malleable malware " +
    "managed management manager managing manifold manifolds manipulating manipulation mantle manual manufacturing many manycore mapped " +
    "mapping mappings mapreduce maps marching margin marginal margins market marketing marketplace markets mask masked mass massive " +
    "massively mastering match matching matchings material materials mathematical matrices matrix matroids matter matters matting " +
    "maximal maximization maximizing maximum mcmc mdps mean meaning means measure measurement measurements measures measuring " +
    "mechanical mechanism mechanisms media mediated medical meet meets membership memories memorization memory mental merge merging " +
    "mesh meshes meshing mesoscale message messages messaging meta metadata metal metaphor meteorological method methodology methods " +
    "metric metrics metropolis micro microarchitecture microblog microscopy microservice microstructures middle middleware migrant " +
    "migration mile million millions mind mindfulness mini minima minimal minimax minimization minimize minimizing minimum mining minor " +
    "minutes mirror mismatch missing mission mitigate mitigating mitigation mixed mixing mixture mixtures mixup mobile mobility modal " +
    "modalities modality mode model modeling modelling models moderation modern modification modifying modular modularity modulating " +
    "module modules molecular moment moments monitor monitoring monocular monotone monotonic monte mooc moocs mood morphable morphing " +
    "morphological morphology mosaic most mostly motif motifs motion motions motivations motor mounted mouse move movement movements " +
    "movie moving much multi multiagent multiclass multicore multicores multicut multidimensional multifield multigrid multilevel " +
    "multilinear multilingual multimedia multimodal multiparty multiple multiples multiplication multiplicative multiprocessor " +
    "multiresolution multiscale multitask multitasking multithreaded multivariate multiview multiway muscle museum music mutation " +
    "mutual mutually name named names naming narrative narratives nasa native natural nature navigating navigation navigator near " +
    "nearest nearly need needs negative neighbor neighborhood neighborhoods nematic nested nets network networked networking networks " +
    "neural neuron neuronal neurons neutral news next node nodes noise noisy nonconvex nonlinear nonnegative nonparametric nonsmooth " +
    "nonuniform normal normalization normalized normalizing normals norms nosql note novel novice novices nspace numa number numbers " +
    "numerical nvidia nvme obfuscated obfuscation object objective objectives objects oblivious observability observable observation " +
    "observational observations occlusion occurrence ocean octree office offline offloading offs older online only onto ontology " +
    "opacity open opening openmp operating operation operational operations operator operators opinion opportunities optical optics " +
    "optimal optimality optimisation optimistic optimization optimizations optimize optimized optimizer optimizing option options " +
    "oracle oracles oram orchestration order ordered ordering ordinal organic organization organizations organized organizing " +
    "orientation oriented origin orthogonal other outcome outcomes outdoor outlier outliers output outreach outstanding over overhead " +
    "overlapping overlay overlays overview paced package packet packing pagerank paging pain painting pair pairs pairwise panel paper " +
    "papers paradigm parafac parallel parallelism parallelization parameter parameterization parameterized parameters parametric " +
    "parents pareto parity parser parsing part partial partially participation participatory particle particles partition partitioned " +
    "partitioning parts party passing passive password past patch patches patent path paths pathways patient pattern patterns payment " +
    "peak pedestrian penalty people perceived perception perceptions perceptual perceptually perfect performance performing periodic " +
    "peripheral permissions permutation persistence persistent person personal personality personalization personalized perspective " +
    "perspectives perturbation pervasive petascale phase phenomena phenotype phone phones photo photographs photography photon " +
    "photorealistic photos phrase phylogenetic physical physicalization physically physics physiological picture pieces piecewise pilot " +
    "pinterest pipeline pipelined pipelines pipelining pitfalls pivot pixel pixels place placement places plagiarism plain plan planar " +
    "planes planet planning plans platform platforms play player players playing playlist plot plots point pointers points poisoning " +
    "policies policy political polygon polygonal polygons polyhedral polylogarithmic polymorphism polynomial polynomials pomdps pooled " +
    "pooling popularity population populations porous portable portfolio portfolios portrait pose position positive possible poster " +
    "posterior potential powered practical practice practices pragmatic precise precision predicate predicates predict predictability " +
    "predicting prediction predictions predictive predictor predictors preemptive preference preferences preferential prefetching " +
    "preparing prerequisite presence presentation preservation preserving pressure pretrained pretraining preventing prevention prices " +
    "pricing primal primary priming primitive primitives principal principle principled principles printed printers printing " +
    "prioritizing priority priors privacy private privilege privileged proactive probabilistic probabilities probability probe probing " +
    "problem problems procedural process processes processing processor processors product production products professional proficiency " +
    "profile profiler profiles profiling program programmable programmers programming programs progression progressive project " +
    "projecting projection projections projective projector projects promoting prompt prompting proof proofs propagation properties " +
    "property prophet proportional proposal proposals prostate protecting protection protein protocol protocols prototype prototypes " +
    "prototyping provable provably provenance provider providing proving provisioning proxies proximal proximity proxy pruning pseudo " +
    "public publication purpose purposes pursuit push pyramid quadratic quadric qualitative quality quantification quantifying quantile " +
    "quantitative quantitatively quantities quantization quantized quantum quasi quaternion queries query querying question questions " +
    "queue queuing quick race rack racket radar radial radio radiometric radix rainfall random randomization randomized range ranges " +
    "rank ranking rapid rapidly rare rate rates rating ratio rational rationality raycasting rdma reachability reaction reactive " +
    "readability reading real realistic reality really realtime reasoning recall recent recipe reclamation recognition recognizing " +
    "recommendation recommendations recommender recommending reconfigurable reconstructing reconstruction record recording records " +
    "recoverable recovering recovery rectangular recurrent recursive redesigning reduce reduced reducing reduction reductions " +
    "redundancy redundant refactoring reference referenced referring refine refined refinement refining reflectance reflection " +
    "reflections reflective reformation region regions register registration regression regressions regret regular regularization " +
    "regularized regulation regulatory reinforced reinforcement related relation relational relations relationship relationships " +
    "relative relativistic relaxations relaxed release releasing relevance relevant reliability reliable relu remeshing remote removal " +
    "removing rendering reordering repair repairing repeated replacement replay replication report reporting reports repositories " +
    "representation representations representative represented representing reproducible reproduction request requirements requires " +
    "resampling research reset residual resilience resilient resistant resolution resolutions resolve resolving resource resources " +
    "response responses responsible responsive restart restoration restricted result results retargeting retention rethinking retrieval " +
    "reusable reuse reusing reveal revealing revenue reverse review reviews revisited revisiting reward rewriting rfid ride riemannian " +
    "right rigid rigorous ring risk risks rnns road roaming robot robotic robots robust robustness role roles room rotation rough round " +
    "rounds route routing rule rules runtime runtimes saddle safe safely safety salience saliency salient sample sampled sampler " +
    "samples sampling satellite satisfaction satisfiability save saving scagnostics scalability scalable scalar scale scales scaling " +
    "scan scatter scattered scattering scatterplot scatterplots scenario scenarios scene scenes schedule scheduler schedulers " +
    "scheduling schema scheme schemes scholarly school schools science scientific scientists scope score scoring scratch screen " +
    "screening screens scripting scripts sculpting seamless search searchable searching seasonal second secret sections secure securing " +
    "security seeding seeing seeking seen segment segmentation segmented segments seismic selecting selection selections selective " +
    "selfish selling semantic semantically semantics semi semidefinite sense sensemaking senses sensing sensitive sensitivity sensor " +
    "sensors sensory sentence sentiment separable separating separation sepsis sequence sequences sequencing sequential series server " +
    "serverless servers service services serving session sessions sets setting settings shader shading shadows shallow shape shapes " +
    "shaping share shared sharing shear sheets shift shifting shifts shingled shopping shortest shot should show showing side sided " +
    "sight sign signal signaling signals signature signatures signed significant silent simd similarity simple simplex simplicity " +
    "simplification simplified simplifying simulated simulating simulation simulations simulator simultaneous simultaneously single " +
    "singular singularities site situ situated situation situational size sized sizes skeleton skeletons sketch sketches sketching " +
    "skill skills skin skip sleep slices slicing sliding slow smale smarter smartphone smartphones smartwatch smartwatches smells smile " +
    "smoke smooth smoothed smoothing smoothness snapshot snapshots snowflake soccer social socially socio soft softmax software solid " +
    "solution solutions solve solver solvers solving some something sort sound soundness source sources space spaces spacetime spacing " +
    "span spanners spanning spark sparse sparsification sparsity spatial spatialization spatially spatio spatiotemporal speaker special " +
    "specific specification specifications specified spectra spectral spectrometry spectrum speculative speech speeding sphere " +
    "spherical splatting splicing spline splines split splitting sponsored spontaneous sports spot spots spotting spray spread " +
    "spreading spreadsheet square squares ssds stability stable stack stacked stacking stacks stage staging stakeholders standard " +
    "standards start state stateful states static statically stations statistical statistics status steady steerable steering stem " +
    "stencil step stereo stereoscopic stochastic storage store stores stories storyline storytelling strategic strategies strategy " +
    "streak stream streaming streamline streamlines streams streamsurfaces streamtubes stress string strings strips stroke strongly " +
    "structural structure structured structures structuring student students studies studio study studying style stylized subdivision " +
    "subgraph subgraphs subject sublinear submodular subset subspace subspaces substitution substructure subtle subtyping success " +
    "successful suggesting suggestion suggestions suitability suite summaries summarization summarizing summary sums sunway super " +
    "supercomputer supercomputers supercomputing supervised supervision support supported supporting surface surfaces surfacing surgery " +
    "surgical surrogate surveillance survey survival suspicious sustainability sustainable swarm switches switching symbolic symmetric " +
    "symmetry sync synchronization synchronized synchronous syntactic syntax synthesis synthesizing synthetic system systematic systems " +
    "table tables tabletop tabular tackling tactics tactile tagged tagging tags taihulight tail tailed tailoring take taking tale talk " +
    "taming tandem tangible target targeted targeting targets task tasks taxi taxonomy teach teacher teachers teaching team technical " +
    "technique techniques technologies technology telepresence tell telling temperature template temporal temporally tenant tennis " +
    "tensor tensorflow tensors terascale term termination terms terrain terrains test testin testing tests tetrahedra tetrahedral text " +
    "texts textual texture textures texturing than that their them then theorem theoretic theoretical theories theory therapy there " +
    "thermal they thickness things think thinking this thread threaded three threshold thresholded thresholding thresholds through " +
    "throughput tier tiered ties tight tile tiled time timelines times timing tiny tissue together token tolerance tolerant tomography " +
    "tool toolkit tools topic topics topological topologically topologies topology toroidal total touch touchscreen toward towards " +
    "trace traces tracing track tracker tracking tractable tracts trade tradeoff tradeoffs trading traditional traffic train trained " +
    "training traits trajectories trajectory transaction transactional transactions transductive transfer transferability transferable " +
    "transferring transform transformation transformations transformative transformer transformers transforming transforms transient " +
    "transition transitions transitive translation translucent transmission transparency transparent transport transportation travel " +
    "traversal traversals treatment tree treemaps trees treewidth trend trending trends triangle triangular triangulation " +
    "triangulations triggered trillion trip trips troubleshooting truncated trust trusted trustworthiness trustworthy truth tumor " +
    "tunable tuning tunnel tunnels turbulence turbulent turning tutorial tweets twin twitter type typed types typing typology " +
    "ubiquitous ugly ultra ultrasound unaligned unbiased uncertain uncertainty unconstrained uncovering under undergraduate " +
    "undergraduates underground underlying understand understanding underwater undirected unified uniform unifying union unit units " +
    "univariate universal universe universities university unknown unlabeled unlearning unleashing unpacking unraveling unreasonable " +
    "unseen unsteady unstructured unsupervised untangling untrusted unveiling update updates uplift upon upper usability usage used " +
    "user users using utility utilization utilizing validating validation valuation value valued values variability variable variables " +
    "variance variants variate variation variational variations various varying vascular vast vector vectorization vectors vehicle " +
    "vehicles velocity verifiable verification verified verifying versatile version versions versus vertex vertical very vessel vessels " +
    "vibration vibrotactile video videos view viewer viewing viewpoint viewpoints views violation violations virtual virtualization " +
    "virtualized visage visibility visible vision visitors visual visualisation visualisations visualising visualization visualizations " +
    "visualize visualized visualizing visually visuals vocabulary voice volatile voltage volume volumes volumetric volunteer vortex " +
    "vortical vortices vorticity voting voxel vulnerabilities vulnerability vulnerable wafl walking walks want warnings warp warped " +
    "warping watch watching water wave wavelet wavelets waves ways weak weakly wear wearable wearables weather websites week weight " +
    "weighted weighting well wellness were what when where which while whisper whole wide width wifi wikipedia wildfire wind window " +
    "windows wire wireless with within without women word words work workers workflow workflows working workload workloads workplace " +
    "workshop workspace workstations world worlds worst wrangling write writes writing wrong xeon year years your zero zone zoom " +
    "zooming"
  ).split(" "),
);
