/** The classroom: noise, lessons, pupils who do or do not learn, safety. */
export const CLASSROOM = `
# Tenir la classe
bazar, bordel, foutoir, boxon, pagaille, cirque, zoo, souk, chaos, désordre, ingérable, intenable, infernal > gérer la classe, gestion de classe, bavards, bruit, chahut
bavarder, bavard, papoter, papotage, discuter entre eux, parler tout le temps, pipelette, chuchoter = bavardages, bavards
bruit, vacarme, boucan, tapage, raffut, brouhaha, agitation, remue-ménage, cacophonie = bruit, brouhaha, chahut
chahut, chahuter, se faire chahuter, bousculer, débordé par la classe, débordé par les élèves, dépassé par sa classe, se fait déborder = chahut, gérer la classe, gestion de classe
discipline, autorité, se faire respecter, se faire obéir, obéissance, fermeté, charisme, poigne, ascendant, s’imposer = autorité, discipline
manque d’autorité, pas d’autorité, trop gentil, trop gentille, trop sympa, copain avec les élèves, trop cool, laxiste > autorité, gérer la classe, posture
trop proche des élèves, trop familier, copinage, tutoyer les élèves > proche des élèves, posture
trop sévère, trop dur, autoritaire, hurler, crier, gueuler, hausser le ton, élever la voix, s’énerver, s’emporter, perdre son calme > calme, autorité, posture
crier, hurler, gueuler, hausser la voix > voix basse, calme
silence, faire taire, calmer, apaiser, ramener le calme, retour au calme, tranquille, attention des élèves, capter l’attention = calme, silence
dissipé, agité, turbulent, remuant, perturbateur, difficile, pénible, insolent, indiscipliné, insupportable, provocateur, excité = perturbateur, bavards
élève difficile, élève pénible, élève qui dérange, cas difficile, élève violent, violence, bagarre, insulte > élève perturbateur, gérer la classe, discipline
classe agitée, classe difficile, classe dure, classe bruyante, classe dissipée, classe pénible, classe turbulente, classe qui bouge > gérer la classe, gestion de classe, bavards
tenir sa classe, tenir la classe, gérer sa classe, mener sa classe, maîtriser sa classe, tenue de classe, maîtrise de la classe, gérer le groupe classe = gérer la classe, gestion de classe
classe lui échappe, perd le contrôle, n’a pas la main, perdre la main, plus aucun contrôle, n’est pas écouté, écoutent pas > gérer la classe, gestion de classe, autorité
punir, punition, sanctionner, sanction, colle, exclusion, exclure, heure de colle, mot dans le carnet, lignes à copier = punitions, sanctions
règlement, règle, cadre, limites, poser des limites, recadrer, remettre de l’ordre > règles de vie, cadre, poser le cadre, autorité
rituel, routine, habitude, accueil du matin, regroupement = rituel
tapis, coin regroupement > tapis, rituel
prendre la place, prendre le relais, reprendre la main, se substituer, intervenir à sa place, agir à sa place > place, intervenir, tenir la classe

# Faire cours
cours, leçon, séance, heure de classe, heure de cours = séance, cours
séquence, progression, programmation > séquence, préparer, planification
préparer, prépa, préparation, prép, fiche de prep, concevoir, bosser ses cours, travailler ses cours, construire une séance = préparer, préparation
fiche de préparation, fiche de prep, déroulé de séance > fiche, préparation
bosser, boulot, taf, job, turbin = travail
prépare jusqu’à minuit, nuit, tard le soir, week-end, dimanche > soir, préparer, épuiser, fatigue
power point, powerpoint, PPT, diaporama, diapo, slides, vidéoprojecteur = diapositives
cours magistral, magistral, parle tout le temps, monologue, blabla, frontal, transmissif, cours dialogué > parole, élèves, diapositives, adulte parle
fait tout à la place des élèves, élèves passifs, passivité, inactif, élèves ne font rien, mettre au travail, mettre en activité, rendre actif > élèves agissent, activité, élèves
élèves passifs, élèves actifs, mise en activité, participation, participer, faire participer > élèves agissent, minutes où les élèves agissent, regarder les élèves
s’ennuyer, ennui, ennuyeux, soporifique, barbant, dort, dormir, dorment, décrocher, décrochent, lassitude, rasoir, chiant > ennuient, élèves, regarder les élèves, classe décroche, cours parfait
élèves décrochent, perd ses élèves, perd sa classe, pas intéressés, n’accrochent pas, n’écoutent rien, désintérêt > classe décroche, regarder les élèves, motivation
regarde ses notes, le nez dans ses notes, lit ses notes, collé au tableau, rivé à son ordinateur, centré sur le contenu, débite > regarde son cours, regarder les élèves
concentré, attention, attentif, inattentif, écoute > attention, écouter
consigne, énoncé, instruction, explication, expliquer l’exercice, consignes pas claires, ne comprennent pas quoi faire = consignes, consigne
comprendre, comprennent rien, pas compris, incompréhension, largué, perdu, paumé, à la ramasse, n’y comprend rien > compris, difficulté, étayage
largué, paumé, perdu, déboussolé, désorienté, à l’ouest, ne sait plus où donner de la tête, noyé, submergé, débordé > premières semaines, débuts, arrive à la fois, difficulté
perdu à la rentrée, paumé à la rentrée, débordé à la rentrée, tout arrive en même temps, trop de choses à la fois, trop d’un coup > premières semaines, débuts, tout arrive à la fois
exercice, exo, activité, tâche = exercice, activité
devoir, DM, devoirs à la maison, interro, contrôle, DS, test, dictée, évaluation des élèves > évaluer les élèves
corriger, copies, correction, paquet de copies, noter les élèves, mettre des notes aux élèves, barème > évaluer les élèves, corriger
gestion du temps, timing, minuter, chrono, manque de temps, pas le temps de finir, ne finit jamais, cours trop long, déborde, sonnerie, horloge, minutage > gestion du temps, séance trop longue, minutes
trop de matière, programme, finir le programme > programme, plan
suivre sa préparation, coller à sa prep, improviser, s’adapter, imprévu, lâcher sa fiche, s’écarter du plan, dévier > lâche ton plan, plan, régulation
différencier, adapter, personnaliser, adaptation, aménager, à chacun son niveau, exercices différents, hétérogénéité = différenciation, différencier
différencier, différenciation > trois élèves, fiches, photocopieuse
trop de fiches, photocopies, polycopié, photocopieuse, cinq versions, multiplier les fiches, feuille d’exercice > fiche, photocopieuse, différencier
groupe de besoin, ateliers, petits groupes, îlots, travail de groupe, travail en groupe > groupe, ateliers, différenciation
aide, aider un élève, soutien, élève en difficulté, remédiation, coup de pouce > étayage, aide, remédiation
manuel, livre, bouquin, support, doc > support, manuel, livre
salle, local, disposition des tables, plan de classe, place des élèves, aménager la salle, agencement > salle, plan de salle, tour de la salle
sens du cours, donner du sens, à quoi sert le cours, intérêt du cours, question de départ, problématiser son cours, accroche > question à laquelle le cours répond, problématiser
entrée dans le cours, début de cours, début de séance, démarrer la séance, commencer le cours, entrée en matière, mise en route, lancer le cours > dix premières minutes, lancer
copier, recopier, imiter, reproduire, pomper, singer, mimer, calquer, clone, imitation, reprend mes cours = copier, recopiée, modèle, reproduit
montrer sa classe, venir voir ma classe, ouvrir sa classe, montrer comment faire, donner l’exemple, démonstration, montrer l’exemple, venir dans ma classe = montrer sa pratique, prêter la classe
voir d’autres classes, aller voir des collègues, aller voir ailleurs, observer des collègues, visiter d’autres classes > ouvrir la porte de trois classes, trois collègues
modèle, exemple à suivre, recette, solution toute faite, truc et astuce, astuce, ficelle, recettes toutes prêtes, clé en main > modèle, recettes, transmettre
échec, ratage, se planter, foirer, rater, louper, flop, plantage, gadin, bide, raté, cata, catastrophe, s’effondrer, ça s’est mal passé, séance nulle, mauvaise séance = ratée, échec, raté
ça ne marche pas, marche pas, fonctionne pas, ça coince, ça bloque, va pas, ne va pas, ça cloche > ne va pas, ratée, difficulté
erreur, faute, bourde, gaffe, bêtise, maladresse, connerie, boulette > erreur, faute, ratée
réussir, réussite, ça marche, ce qui marche, qualité, point fort, atout, progrès, positif, succès = réussite, appui

se mettre à la place, dans la peau, à la place d’un élève, du côté des élèves, vu par les élèves, ressentent les élèves, vivent les élèves = point de vue, regarder les élèves
# Sécurité
danger, risque, dangereux, risqué, péril, accident, se blesser, blessure, blessé, tomber, chute, secours, imprudence = danger, sécurité, accident, risque
surveiller, surveillance, laisser les élèves seuls, élèves seuls, sans adulte, quitter la classe, récré = surveillance, récréation
interrompre, couper, arrêter la séance, stopper, stop, s’interposer, intervenir, se mêler, ingérence, interférer, couper la parole au stagiaire, mettre son grain de sel = intervenir, interrompre
rester assis, rester en retrait, se taire pendant la séance, ne rien dire pendant la séance, réagir pendant le cours, réagir > intervenir ou se taire, intervenir pendant la séance, intervenir
sport, gym, gymnastique, gymnase, éducation physique > EPS, acrosport
voyage, visite scolaire, musée > sortie scolaire
`;
