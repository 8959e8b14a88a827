/** The words that generated texts are made of: those of the field, without anybody’s name. */
const list = (text: string) =>
  text
    .split(/[|\n]/)
    .map((item) => item.trim())
    .filter(Boolean);

export const QUI = list(`
  le tuteur ou la tutrice | la personne stagiaire | le collectif | une collègue du second degré | le ou la pilote | la classe
  tout le groupe | l’équipe du cycle | la personne qui raconte | l’autre tuteur ou tutrice
`);

export const FAIT = list(`
  relit ses notes à voix haute | garde le silence plus longtemps que prévu | revient sur la consigne | reprend la parole trop tôt
  attend que les élèves aient fini | compte les remarques au lieu de les trier | ne dit rien de la fin de la séance
  propose de commencer par les élèves | cherche une phrase que l’on puisse redire | se retire au moment convenu
  note deux faits, pas davantage | demande ce qui a été observé, et par qui
`);

export const GESTE = list(`
  décrire trois faits avant tout avis | poser une seule question | convenir d’un signe discret | relire la trace ensemble
  choisir un moment de la séance | laisser une minute de silence | reformuler sans conclure | observer un seul groupe d’élèves
  écrire cinq lignes le soir même | préparer la consigne à deux | animer dix minutes, puis se retirer
  noter ce que disent les élèves | dire ce que l’on n’a pas compris | garder une remarque pour la visite suivante
  demander un second regard | partir d’une réussite | fixer la durée de l’entretien | raconter un de ses propres échecs
`);

export const QUAND = list(`
  à la deuxième visite | au retour de la récréation | la veille | en fin de période | dix minutes avant la sonnerie
  dès la première semaine | après la classe | au moment du bilan | quand la consigne est donnée | pendant le travail de groupe
  une fois la classe rangée | au début de l’entretien | avant le conseil des maîtres | deux jours plus tard
`);

export const LIEU = list(`
  au fond de la classe | dans la salle des maîtres | à distance | devant le tableau | en moyenne section
  dans une classe à trois niveaux | au collège | au lycée professionnel | au gymnase | dans la cour
`);

export const PAROLE = list(`
  J’ai aidé la classe, pas la personne | Vous attendez que je trouve, c’est ça ? | Je n’ai rien vu venir | On n’en a pas reparlé
  C’est là que j’ai appris | Il me manquait une question | Je croyais que c’était clair | Cela prend dix minutes, pas une heure
`);

/** Each with its article, and followed by a complement: 40 × 16 different notions. */
export const NOTION = list(`
  l’étayage | la régulation | le débriefing | la consigne | l’institutionnalisation | la mise en commun | la dévolution
  l’entretien | l’observation | la trace écrite | la posture | le pilotage | le tissage | la différenciation | l’évaluation
  la visite | le regroupement | la problématique | le dilemme | la focale | le cotutorat | la reformulation | l’alternance
  le projet de tutorat | la progression | la préparation | le climat | l’autorité | l’attention | la relance | la verbalisation
  la coopération | le silence | le retrait | la répartition | l’accueil | la prise de fonction | le carnet | la grille
  le positionnement
`);

/** The first is none at all. */
export const COMPLEMENT = [
  '',
  ...list(`
  à distance | entre pairs | de proximité | en classe | au long cours | à deux voix | par écrit | à chaud | à froid
  en maternelle | en équipe | sur le terrain | pas à pas | en fin de période | de rentrée
`).map((complement) => ` ${complement}`),
];

/** Between two invented words. */
export const LIAISON = list(`
  le | la | un | une | les | des | et | ou | de la | du | à | en | sans | avec | pour | que le | qui | dont | puis | où | mais
  sur | vers | par | ni | comme | ce | sa | leur | tout | plus | moins
`);

/** `{Qui}`, `{quand}`… are drawn from the lists above, `{mot}` from the lexicon; a capital begins a sentence. */
export const PHRASES = list(`
  {Quand}, {qui} {fait}. | {Lieu}, {qui} demande à {geste} : un {mot} {mot}, des {mot}s {mot}s.
  On {mot} d’abord {notion}, puis {qui} {mot} les {mot}s de {mot}. | « {parole} », entend-on {lieu}, {mot} et {mot}.
  Ce n’est pas {notion} qui manque : c’est le {mot} des {mot}s, {mot} après {mot}.
  Il suffit d’un {mot} {mot} pour que {notion} {mot} la {mot}.
  Une {mot} de {mot} {mot} les élèves, qui {mot} sans {mot} ni {mot}. | Comment {mot} le {mot} sans que {qui} {mot} la main ?
  {Notion} ne se {mot} pas, mais on peut {geste} et {mot} les {mot}s.
  La première {mot}, {mot} {lieu}, {mot} ; la seconde {mot} un {mot} {mot}.
  {Mot} {mot} de 5 à 20 minutes, {mot} du {mot} et {mot}, soit 15 % du {mot}.
  Chaque {mot} {mot} un {mot}, chaque {mot} le {mot} ; {qui} {mot} ce {mot}.
  Elle {mot} {mot}, il {mot} {mot} : entre les deux, un {mot} que nul {mot} ne {mot}.
`);

export const QUESTIONS = list(`
  Comment {geste} quand {qui} {mot} le {mot} ? | Que devient {notion} quand un {mot} {mot} la {mot} ?
  Faut-il {mot} la {mot} ou {mot} les {mot}s {mot}s ?
`);

export const TITRES = list(`
  {Geste} et {mot} la {mot} | {Mot} un {mot} {mot}, {lieu} | {Mot} le {mot} avant {notion} | {Mot} les {mot}s {quand}
`);

export const SUJETS = list(`
  Avant la {mot} {mot} | {Notion} et le {mot} | Ce que {mot} un {mot} | Quand {qui} {mot} | Pour {mot} le {mot} {mot}
`);
