/** Who: children, teachers, tutors, families, the hierarchy. */
export const PEOPLE = `
# Élèves
gosse, gamin, gamine, môme, mioche, bambin, marmot, petit, enfant, gosses, minot > élève, enfant
ado, adolescent, jeune, lycéen, collégien, écolier > élève
gosse, gamin, môme, marmaille, petits = enfants, élèves
écolier > école
lycéen > lycée
collégien > collège
tout-petits, maternelle, petite section, moyenne section, grande section = maternelle
cours préparatoire, cours élémentaire, cours moyen, primaire > élémentaire, premier degré, école
primaire, école primaire, maternelle et élémentaire > premier degré, professeur des écoles, école
secondaire, collège et lycée, collège, lycée > second degré
bahut, boîte, lieu de travail > établissement, lycée, collège
établissement = école, collège, lycée
lycée pro, LP, bac pro, voie pro, lycée technique > lycée professionnel
CDI > documentaliste
bibliothécaire, documentation > documentaliste
handicap, handicapé, dys, AESH, AVS, ulis, inclusion > différenciation, hétérogène, élèves
niveaux différents, niveau très différent, classe à plusieurs niveaux, double niveau, multiniveau > hétérogène, différenciation, différencier
écart de niveau, élèves faibles, faible niveau, élèves lents, élèves en avance > différenciation, différencier, hétérogène
délégué > élève

# Enseignants, stagiaires
prof, profs, enseignant, instit, maître, maîtresse, pédagogue = professeur, enseignant, professeure
instit, instituteur, institutrice, maîtresse d’école, PE > professeur des écoles, enseignante, maîtresse
prof des écoles, prof d’école, prof en maternelle > professeur des écoles
prof principal > professeur principal
débutant, novice, nouveau, nouvelle, bleu, jeune prof, jeune enseignant, jeune collègue, nouvel enseignant, entrant dans le métier > stagiaire, débuter, débutant
élève prof, apprenti prof, apprenti, étudiant, alternant, néotitulaire, T1 > stagiaire, alternance
filleul, protégé, poulain, mon jeune, accompagné = stagiaire
lauréat du concours, reçu au concours > stagiaire, lauréat
PE stagiaire, PES, PFSE > professeur des écoles stagiaire, stagiaire
prof stagiaire, stagiaire du second degré, certifié stagiaire > stagiaire
redoublant, redouble, redoubler, refait une année, deuxième année de stage, prolongation, prolongé, recommence son stage, ajourné = renouvellement, redoublement
contractuel, vacataire, remplaçant, non titulaire > contractuel, remplaçant
participant, inscrit, auditeur, usager, adulte en formation, étudiant à distance > apprenant, apprenants

# Tuteurs
mentor, coach, accompagnateur, parrain, marraine, maître de stage, conseiller pédagogique, référent, guide, encadrant, superviseur, maître d’apprentissage > tuteur, accompagnement
CPC, conseiller pédagogique > conseiller pédagogique, tuteur
coacher, coaching, mentorat, parrainage, compagnonnage, encadrer, encadrement > accompagnement, tutorat, accompagner
nouveau tuteur, jeune tuteur, tuteur novice, première fois tuteur, première fois tutrice, tuteur pour la première fois, je deviens tuteur, devenir tuteur, je suis tuteur depuis peu > débuter comme tuteur, néo-tuteur, débuter
on m’a demandé d’être tuteur, on me confie un stagiaire, j’accueille un stagiaire, premier stagiaire, mon premier stagiaire > débuter, débuter comme tuteur, accueillir
nommé tuteur, désigné tuteur, nommée tutrice, missionné > débuter, nommer
collègue tuteur, autre tuteur, deuxième tuteur, second tuteur, cotuteur, co-tuteur, binôme de tuteurs, collègue de l’inspé, tuteur de la fac = deux tuteurs, cotutorat, tutorat mixte
tuteur fac, prof de fac, universitaire, tuteur de l’université, formateur inspé, directeur de mémoire, directrice de mémoire, suivi du mémoire = tuteur universitaire, tuteur inspé
tuteur terrain, tuteur dans l’école, tuteur du collège, tuteur de l’établissement > tuteur de terrain
espé, IUFM, école de profs, institut de formation, fac d’éducation = inspé
fac, faculté = université
maître formateur, formateur de terrain, PEMF, IMF, MAT > maître formateur, pemf
formateur, animateur, intervenant, facilitateur > formateur, pilote
animateur du groupe, responsable du groupe, meneur, animateur, animatrice > pilote
collègue, confrère, pair, camarade, copain, équipe = collègue, pair
un ancien, stagiaire de l’an dernier, ancien stagiaire, quelqu’un qui est passé par là > pair

# Autour
directeur, directrice, dirlo, chef, patron, boss, principal, proviseur, hiérarchie, direction, supérieur > chef d’établissement, directeur, chef
dirlo > directeur d’école
principal, proviseur, chef d’étab > chef d’établissement
inspecteur, inspection, IPR, IEN, hiérarchie, supérieur hiérarchique = inspecteur, inspectrice
inspecté, inspection, titularisation, visite d’inspecteur > inspection, inspecteur
rectorat, académie, DASEN, DSDEN, administration, ministère > académie, dsden
CPE, vie sco, surveillant, pion, AED, conseiller d’éducation, bureau de la vie scolaire > cpe, vie scolaire
pion, surveillant, AED, assistant d’éducation > vie scolaire, surveillance
dame de service, asem, agent de maternelle, aide maternelle, assistante maternelle > atsem
parent, famille, maman, papa, mère, père > famille, parents
manager, chef d’équipe, chef d’entreprise, chef de service, patron, responsable de service > chef de service, cheffe
conseiller emploi, demandeur d’emploi, chômeur, Pôle emploi, France Travail > emploi, demandeur emploi
personne ressource, interlocuteur, contact, à qui m’adresser, à qui s’adresser, qui contacter, qui appeler, vers qui me tourner, qui prévenir > interlocuteur, alerter, prévenir, référent
`;
