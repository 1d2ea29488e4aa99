import { anyOf, around, leading, loosely, looselyBeside, looselyCites, reversed, type Phrase } from "./phrase.ts";

/* How French, Spanish, Italian and Portuguese state that one work stands on another or beside it, by the words that they share. */

const article =
  "(?:(?:(?:une?|la|le|les|el|un|una|uno|il|lo|o|a|um|uma|os|as|los|las)\\s+|l['’]|un['’])(?:vrai[e]? |vero |verdadero |véritable |proche |direct[eoa]? |lointaine? )?)?";
const words = "(?:\\s[a-zà-ÿ-]+){0,3}?";
const of =
  "\\s(?:de(?: l[ao]s?| l(?=['’]))?|du|des|d(?=['’])|del(?:la|l(?=['’])|lo)?|dei|do|da|dos|das|di|à|au|aux|a(?:l| la)?|ao|alla?|pour|para|per|por|sobre|sur|su|entre|tra|fra|con|com|em|en|in|avec|contre|contra|contro)";
const degree =
  "(?:(?:très|muy|molto|muito|bien|assez|bastante|abbastanza|plus ou moins|más o menos|più o meno|mais ou menos|directement|directamente|direttamente|diretamente|largement|fortement|surtout|aussi|también|anche|também|en gros|en fait|est|es|è|é|c['’]est|fue|fu|foi)\\s+){0,2}";

const descendants = anyOf(
  "extensions?|extensión|estensione|extensão|suite|continuation|continuación|continuazione|continuação|secuela|seguito|sequência|sequela|prolongement|prolongación|successeur|sucesora?|sucessora?|successore|héritière?|hereder[oa]|erede|herdeir[oa]|descendante?|descendiente|discendente|variant[ea]?|version[e]?|versión|versão|évolution|evolución|evoluzione|evolução|amélioration|mejora|miglioramento|melhoria|melhoramento",
  "généralisation|generalización|generalizzazione|generalização|simplification|simplificación|semplificazione|simplificação|adaptation|adaptación|adattamento|adaptação|application|aplicación|applicazione|aplicação|portage|port|réécriture|reescritura|riscrittura|reescrita|réimplémentation|reimplementación|reimplementazione|reimplementação|refonte|rediseño|riprogettazione|reprise|relecture|développement|desarrollo|sviluppo|desenvolvimento|ampliación|ampliação|ampliamento|raffinement|refinamiento|raffinamento|refinamento|mise à jour|actualización|aggiornamento",
  "cas particulier|caso particular(?:e)?|caso especial|caso particolare|combinaison|combinación|combinazione|combinação|mariage|matrimonio|casamento|mélange|mezcla|miscela|mistura|hybride|híbrido|ibrido|croisement|cruce|incrocio|cruzamento|fusion[e]?|fusión|fusão|enfant|hij[oa]|figli[oa]|filh[oa]|rejeton|dérivée?|derivad[oa]|derivato|déclinaison|variation|variación|variazione|variação|accélération|aceleración|optimisation|optimización|ottimizzazione|otimização|synthèse|síntesis|sintesi|síntese|résurrection",
);
const forebears = anyOf(
  "ancêtre|précurseur|prédécesseur|fondements?|fondation|origine|prélude|préfiguration|père|grand-père|socle|inspiration|point de départ|racines?|base|bases|point d['’]appui",
  "precursora?|predecesora?|antecesora?|antepasado|fundamentos?|origen|padre|abuelo|inspiración|punto de partida|raíz|cimientos?|precursore|predecessore|antenato|fondamento|nonno|ispirazione|punto di partenza|radice|predecessor|antecessor|ancestral|fundamento|origem|pai|avô|inspiração|ponto de partida|raiz",
);
const companions = anyOf(
  "concurrente?s?|rival[ei]?|alternativ[ea]|pendant|équivalente?|analogue|cousine?|frère|sœur|soeur|jumeau|jumelle|réponse|réaction|critique|réplique|réfutation|complément|contrepoint|contrepartie|contre-proposition|parent[e]?|homologue|voisine?",
  "competidora?|competencia|equivalente|prim[oa]|herman[oa]|gemel[oa]|respuesta|reacción|crítica|réplica|complemento|contraparte|contrapunto|análogo|pariente|concorrente|cugin[oa]|fratello|sorella|gemell[oa]|risposta|reazione|critica|controparte|contrappunto|analogo|parente|concorrência|irmã[o]?|resposta|reação|equivalente",
);

const direct = anyOf(
  "étend|prolonge|généralise|améliore|reprend|raffine|affine|simplifie|remplace|combine|marie|adapte|applique|accélère|corrige|répare|poursuit|continue|développe|supplante|modernise|réécrit|réimplémente|refond|porte|transpose|dépoussière|emprunte|complète|optimise|unifie|fusionne|croise",
  "extiende|amplía|generaliza|mejora|refina|simplifica|reemplaza|sustituye|combina|adapta|aplica|acelera|corrige|repara|continúa|retoma|recoge|desarrolla|moderniza|reescribe|reimplementa|lleva|une|unifica|fusiona|completa|optimiza|estende|generalizza|migliora|raffina|semplifica|sostituisce|rimpiazza|adatta|applica|accelera|corregge|ripara|continua|riprende|sviluppa|modernizza|riscrive|unisce|porta|ottimizza|amplia|melhora|substitui|repara|desenvolve|otimiza|junta|une",
);
/** "les idées de", "l'architecture de": what stands between a verb and whose it is. */
const whose = `(?:\\s+(?:l['’]|(?:les?|la|las|los|el|une?|una|il|lo|gli|i|o|a|os|as|um|uma|des|d['’]|del|della)\\s)(?:[a-zà-ÿ-]+ ){0,2}?[a-zà-ÿ-]+ (?:de(?: la| l['’])?|du|des|di|del(?:la)?|do|da|à|en|dans|in|em|au)(?=\\s|['’]))?(?:\\s+(?:la|le|el|il|lo|o|a|os|as|los|las|les|al|aux?))?`;
const byPreposition = anyOf(
  "s['’]appuie sur|s['’]inspire d(?:[eu]|(?=['’]))|repose sur|se base sur|se fonde sur|(?:bâtie?|construite?|fondée?|basée?) sur|part d(?:[eu]|(?=['’]))|dérive d(?:[eu]|(?=['’]))|découle d(?:[eu]|(?=['’]))|descend d(?:[eu]|(?=['’]))|vient d(?:[eu]|(?=['’]))|hérite d(?:[eu]|(?=['’]))|né d(?:[eu]|(?=['’]))|issue? d(?:[eu]|(?=['’]))|tirée? d(?:[eu]|(?=['’]))|inspirée? (?:d(?:[eu]|(?=['’]))|par)|dans la (?:lignée|continuité|foulée) d(?:[eu]|(?=['’]))|à partir d(?:[eu]|(?=['’]))|remonte à|fait suite à|succède à|prend la suite d(?:[eu]|(?=['’]))|doit (?:beaucoup|tout) à|présuppose|suppose (?:connue?s?|acquise?s?|lue?s?|d['’]avoir lu)",
  "se (?:basa|apoya|inspira|fundamenta|funda) en|parte de|deriva(?:do|da)? d[eia](?:l)?|desciende de|proviene de|viene de|hereda de|nace de|surge de|(?:basad[oa]|inspirad[oa]|fundad[oa]|apoyad[oa]) en|construid[oa] sobre|sigue la línea de|a partir de|sucede a|se remonta a|toma (?:[a-z]+ ){1,3}de|en la línea de",
  "si basa su(?:l|lla)?|si ispira a(?:l|lla)?|si fonda su|si appoggia (?:a|su)|parte da|discende da|nasce da|viene da|proviene da|eredita da|(?:basat|costruit|fondat)[oa] su|ispirat[oa] (?:a|da)|risale a|succede a|sulla scia di|sulla base di|prende (?:[a-z]+ ){1,3}da",
  "(?:baseia|apoia|inspira|fundamenta)-se (?:em|n[oa])|se (?:baseia|apoia|inspira|fundamenta) (?:em|n[oa])|herda de|vem d[eoa]|nasce de|nasceu d[eoa]|surgiu d[eoa]|(?:basead|inspirad|fundad|apoiad)[oa] (?:em|n[oa])|construíd[oa] (?:sobre|em)|remonta a|na linha d[eoa]|parte d[eoa]|toma (?:[a-z]+ ){1,3}d[eoa]",
);
const passives = anyOf(
  "(?:remplac|supplant|étend|généralis|amélior|repri|prolong|détrôn|dépass|absorb|poursuivi|intégr)(?:ée?|ue?|se?|s)?(?: (?:depuis|ensuite|plus tard|aujourd['’]hui|entre-temps))? (?:par|dans)|(?:a (?:inspiré|donné|mené à|conduit à|débouché sur|influencé|ouvert la voie à|engendré|préparé))",
  "(?:reemplaza|sustitui|supera|extendi|amplia|mejora|generaliza|retoma|continua|absorbi)d[oa](?: (?:después|luego|más tarde|hoy))? (?:por|en)|(?:dio (?:lugar|origen|paso) a|inspiró|influyó en|llevó a|condujo a|abrió el camino a)",
  "(?:sostituit|superat|estes|migliorat|generalizzat|ripres|soppiantat|ampliat)[oa](?: (?:poi|dopo|in seguito|oggi))? (?:da(?:l|lla)?|in)|(?:ha (?:ispirato|portato a|dato origine a|influenzato|aperto la strada a))",
  "(?:substituíd|superad|estendid|melhorad|generalizad|retomad|ampliad)[oa](?: (?:depois|mais tarde|hoje))? (?:por|pel[oa]|em)|(?:deu (?:origem|lugar) a|inspirou|influenciou|levou a|abriu caminho para)",
);
const measured =
  "(?:beaucoup |bien |mucho |molto |muito |un peu )?(?:plus|moins|más|menos|più|meno|mais) (?:rapides?|simples?|précis(?:e|o|a)?|robust[eoa]|léger|légère|efficace|général|lent|rápid[oa]|simple|precis[oa]|liger[oa]|eficiente|general(?:e)?|veloce|semplice|leggero|efficiente|lento|barat[oa]|leve|eficaz|seguro|sûr|puissant|potente)(?: (?:et|y|e|mais|pero|ma|mas) [a-zà-ÿ ]{2,30}?)? (?:que|qu(?=['’])|di|do que|del)|(?:meilleur|mejor|migliore|melhor) (?:que|di|do que)|(?:aussi|tan|così|tão) (?:bon|bien|rapide|rápido|veloce|buen[oa]|bom|preciso|précis) (?:que|como|come|quanto)";
const comparing = anyOf(
  measured,
  "(?:(?:très|plutôt|assez) )?(?:similaire|semblable|comparable|analogue|apparentée?|parallèle|opposée?|complémentaire|proche|voisine?) (?:à|au|aux|d(?:[eu]|(?=['’]))|avec)|contrairement à|à la différence d(?:[eu]|(?=['’]))|par (?:opposition|contraste|rapport) (?:à|avec)|à l['’]inverse d(?:[eu]|(?=['’]))|en contraste avec|(?:à )?comparer (?:avec|à|au)|comparez (?:avec|à)|se compare à|à rapprocher (?:de|avec)|à (?:lire|mettre) en (?:regard|parallèle) (?:de|avec)|ressemble (?:beaucoup |fort )?à|rappelle|rivalise avec|concurrence|bat|surpasse|dépasse|s['’]oppose à|répond à|critique|contredit|voir(?: aussi)?",
  "(?:muy )?(?:similar|parecid[oa]|semejante|comparable|cercan[oa]|análog[oa]|paralel[oa]|complementari[oa]|afín|relacionad[oa]) (?:a(?:l)?|con|de)|a diferencia de|en (?:contraste|comparación|oposición) (?:con|a)|al contrario que|compar(?:ar|ad[oa]|e|a|ese) (?:con|a)|compite con|supera a|gana a|se parece (?:mucho )?a|recuerda a|responde a|contrasta con|véase(?: también)?|ver(?: tamb(?:ién|ém))?",
  "(?:molto )?(?:simile|analog[oa]|vicin[oa]|paragonabile|complementare|affine|imparentat[oa]) (?:a(?:l|lla)?|con|di)|a differenza di|in (?:contrasto|confronto) (?:con|a)|al contrario di|confrontare con|da confrontare con|confronta(?: con)?|si confronta con|compete con|batte|assomiglia a|ricorda|risponde a|vedi(?: anche)?",
  "(?:muito )?(?:semelhante|parecid[oa]|similar|próxim[oa]|comparável|análog[oa]|complementar|aparentad[oa]) (?:a(?:o)?|com|de)|ao contrário d[eoa]|diferente d[eoa]|em (?:contraste|comparação) com|compar(?:ar|e) com|comparado (?:com|a)|compete com|bate|lembra|parece(?:-se)? com|responde a|veja(?: também)?|ver(?: também)",
  "(?:avec |con |com |a |reprend |tiene |usa |ha )?(?:l[ae]s? |el |los |il |lo |o |os |as )?(?:mêmes?|mism[oa]s?|stess[oaie]|mesm[oa]s?) (?!auteur|autor|groupe|grupo|gruppo|session|sesión|année|año|anno|ano|équipe|equipo)(?:[a-zà-ÿ-]+ ){0,2}?[a-zà-ÿ-]+ (?:que|qu(?=['’])|di|del|do que|che|da|de)(?: (?:en|in|em|chez))?",
);

export const romancePhrases: readonly Phrase[] = [
  leading(`${degree}${article}(?:[a-zà-ÿ]+ ){0,2}?${descendants}${words}${of}(?:\\s(?:la|le|el|il|o|a|l['’]))?`, loosely),
  leading(`${degree}${article}(?:[a-zà-ÿ]+ ){0,2}?${companions}${words}${of}(?:\\s(?:la|le|el|il|o|a))?`, looselyBeside),
  leading(`${degree}${article}(?:[a-zà-ÿ]+ ){0,2}?${forebears}${words}${of}(?:\\s(?:la|le|el|il|o|a))?`, reversed),
  leading(`${degree}(?:${byPreposition})${whose}`, loosely),
  leading(`${degree}${direct}${whose}`, loosely),
  leading(
    `(?:${degree}(?:a été |ha sido |fue |è stato |foi |después |poi |depois |depuis |ensuite |plus tard |más tarde |mais tarde ){0,2})${passives}`,
    reversed,
  ),
  leading(`${comparing}(?:\\s(?:la|le|el|il|lo|o|a|les|las|los|os|as|gli))?`, looselyBeside),
  around(
    "(?:como |comme |come )?@,? (?:mais|pero|ma|mas|sauf|salvo|seulement|solo|sólo|só|sans|sin|senza|sem|en plus|en más) (?:en |in |con |avec |com |pour |para |per |que |sans |sin )?[a-zà-ÿ]{2,}",
    looselyBeside,
  ),
  around(
    "@ (?:pour|para|per|avec|con|com|sans|sin|senza|sem|appliquée?|aplicad[oa]|applicat[oa]) (?:[a-zà-ÿ0-9'’-]+ ?){1,6}(?=$|[.,;:])",
    loosely,
  ),
  around(
    "@ en (?:(?:plus|más|mais|moins|menos) [a-zà-ÿ]+|tiempo real|temps réel|tempo real|tempo reale|trois dimensions|tres dimensiones|\\d-?d)(?![a-zà-ÿ])",
    loosely,
  ),
  leading(
    "en (?:gros|somme|el fondo|esencia|essence|pratique)|au fond|grosso modo|básicamente|esencialmente|basicamente|essencialmente|sostanzialmente|in sostanza|no fundo|plus ou moins|más o menos|mais ou menos|essentiellement",
    loosely,
  ),
  leading("cite|cita|renvoie à|remite a|rimanda a|remete a", looselyCites),
];
