/** The course of a year: difficulties, alerts, assessment, giving up, feelings, the calendar, institutions. */
export const COURSE = `
# Difficulté, alerte
difficulté, problème, souci, galère, pépin, ennui, hic, mal, embêtement, accroc, complication = difficulté, difficultés
galérer, ramer, patauger, peiner, souffrir, en baver, couler, se noyer, ne s’en sort pas, s’en sort pas, n’arrive pas, y arrive pas, pas à la hauteur, pas au niveau, faible, mauvais, nul, insuffisant, incompétent, fragile > difficulté, stagiaire en difficulté
stagiaire faible, stagiaire fragile, stagiaire en détresse, stagiaire qui coule, stagiaire qui ne progresse pas, pas de progrès, aucun progrès, stagne, stagner > stagiaire en difficulté, difficulté qui dure, repérer et alerter
grosse difficulté, grande difficulté, grave, très inquiétant, cas grave, durable, persistant, qui dure > difficulté qui dure, individualisation, alerter, grande difficulté
inquiet, inquiétude, inquiéter, préoccupé, soucieux, me tracasse, tracas, alarmant = inquiétude, inquiète, inquiéter
alerter, signaler, prévenir, avertir, sonner l’alarme, tirer la sonnette d’alarme, dénoncer, balancer, remonter l’info, informer la hiérarchie, parler à l’inspecteur, en référer, déclencher l’alerte = alerter, signaler, prévenir, alerte
quand alerter, à partir de quand, attendre ou alerter, trop tôt, trop tard pour prévenir, signaux faibles, signes avant-coureurs, voyant rouge, clignotant, indices > signaux d’alerte, quand prévenir, alerter
trahir, moucharder, balancer, délation, en cachette, derrière son dos > dire son inquiétude, alerter
aide renforcée, accompagnement renforcé, suivi renforcé, soutien supplémentaire, plus de visites, plan d’aide, PPR, dispositif d’aide, aide spéciale, suivi particulier, parcours adapté, parcours aménagé, suivi individuel = individualisation, personnalisation, accompagnement renforcé
procédure, démarche, protocole, marche à suivre, étapes à suivre, comment procéder > procédure, démarche, étapes
demander de l’aide pour un stagiaire, demander un accompagnement, demander une aide, document pour demander de l’aide > individualisation, personnalisation, demande d’accompagnement
retard, en retard, arriver en retard, ponctuel, horaires, toujours en retard = retards, ponctualité
absent, absence, absentéisme, arrêt maladie, malade, congé, manque souvent = absences, absence
vestimentaire, langage, vulgaire, gros mots, blague, déplacé, comportement, attitude, impoli > propos déplacés, posture
déontologie, éthique, devoir de réserve, obligations, neutralité, laïcité, secret professionnel, discrétion professionnelle = éthique, fonctionnaire, posture du fonctionnaire
téléphone en classe, portable, réseaux sociaux, facebook, instagram, tiktok > posture, éthique

# Évaluer
évaluer, noter, juger, apprécier, mettre une note, donner une note, notation, estimer, mesurer, sanctionner, certifier, valider = évaluer, évaluation, valider
note, avis, appréciation, jugement, verdict, évaluation finale, rapport final, rapport de titularisation = avis, note, évaluation
avis négatif, mauvais avis, avis défavorable, avis réservé, licencier, licenciement, virer, non titularisé, refus de titularisation, recaler, recalé, ne pas valider, pas valider, coller, ajourner > avis défavorable, évaluer et valider, avis, titularisation
titulariser, titularisation, réussir son stage, valider son stage, valider l’année, validation du stage, devenir titulaire, jury = titularisation, valider, validation
aider et noter, aider et évaluer, ami et juge, juge et partie, deux casquettes, double casquette, double rôle, accompagner et évaluer, conseiller et noter, conseiller ou évaluer, aider ou noter = aider ou évaluer, accompagner ou évaluer, deux casquettes
juge, juge et partie, flic, contrôleur, contrôle, surveiller, fliquer, flicage, espionner, police > aider ou évaluer, conseiller ou juger, soutien et contrôle, surveiller
faire relire, relire mon avis, montrer l’avis, montrer son avis, lui lire l’avis, lire avant d’envoyer > faire lire, faire lire l’avis, avis
neutre, subjectif, équitable, impartial, injuste, arbitraire, preuve, factuel, argumenter, appuyer sur des faits, se baser sur > faits, fait observé, faits de l’avis
compétence, capacité, savoir-faire, aptitude, référentiel, items, niveau = compétences, référentiel
auto-évaluer, s’évaluer, se situer, se noter, s’autoévaluer, bilan personnel = autoévaluation, auto-évaluation, se situer
bilan, point d’étape, mi-parcours, mi-année, récap = bilan, point
progresser, évoluer, s’améliorer, amélioration, avancer, faire des progrès, évolution = progrès, progresser, évolution

# Abandon, fatigue, motivation
démissionner, démission, arrêter, abandonner, laisser tomber, lâcher, jeter l’éponge, plaquer, quitter, renoncer, tout arrêter, veut arrêter, changer de métier, reconversion, baisser les bras, raccrocher = abandon, démission, veut arrêter, abandonner
craquer, craque, bout du rouleau, burn-out, burnout, épuisé, crevé, fatigué, lessivé, vidé, usé, claqué, exténué, éreinté, tient plus, surmené, surcharge, surmenage, effondré, à ramasser à la petite cuillère, fatigue, dort plus, insomnie = épuiser, fatigue, épuise, tiendrai pas
démotivé, plus motivé, plus envie, blasé, déprimé, déprime, cafard, moral, moral à zéro, abattu, désespéré, dégoûté, perte de motivation, découragé, décourage, n’y croit plus = découragement, décourage, perte de motivation, démotivation
motiver, remotiver, remobiliser, relancer, redonner envie, booster, donner envie, remonter le moral, encourager, stimuler, relance, donner la pêche, réengager = remobiliser, motivation, encourager, relance
pas à sa place, pas fait pour ce métier, s’est trompé de voie, mauvais choix, vocation, doute, doutes, remet en question, à quoi bon, sens du métier, plus de sens, aucun intérêt, inutile, sert à rien = perte de sens, à quoi ça sert, sens
seul, solitude, isolé, isolement, esseulé, abandonné, à l’écart, tout seul, livré à lui-même, personne à qui parler, délaissé, sans personne, lâché = isolement, solitude, isolé, rompre l’isolement
me sens seul, seul comme tuteur, seule comme tutrice, seul dans mon établissement, seule dans mon école, personne pour m’aider, qui peut m’aider, à qui en parler, besoin d’en parler > rompre l’isolement, solitude du tuteur, isolement, collectif
légitime, légitimité, imposteur, imposture, suis-je capable, pas légitime, à la hauteur, pas formé, confiance en moi, sentiment d’imposture > légitimité, suis-je à ma place, identité de tuteur, débuter comme tuteur
rôle, mission, mandat, tâche, attendu, à quoi je sers, c’est quoi mon rôle, obligation, obligatoire > rôle du tuteur, fonctions, rôle, missions
payé, rémunération, prime, indemnité, salaire, argent, fric, combien gagne, heures payées, décharge > heures, forfait, temps
émotion, ressenti, sentiment, colère, énervé, agacé, exaspéré, énerver, culpabilité, culpabiliser, honte, coupable, regret > inquiétude, aveu, peur
peur, crainte, angoisse, angoissé, anxieux, anxiété, stress, stressé, paniquer, appréhension, pression, trouille, flipper = crainte, peur, inquiétude
bienveillant, gentil, bienveillance, empathie, soutenir, soutien, consoler, réconforter, épauler, remonter = bienveillance, soutien, soutenir, accompagner
posture, attitude, bonne distance, juste distance, positionnement, comment me positionner, comment me comporter = posture, posture d’accompagnement
lâcher prise, laisser autonome, autonomie, indépendance, se débrouiller, voler de ses propres ailes, s’effacer, se retirer, passer la main, laisser la place = autonomie, retirer, laisser conduire
trop aider, materner, couver, assister, dépendant, dépendance, trop présent, envahissant > autonomie, place, étayage, dépanner
dépanner, solution immédiate, donner la solution, donner des idées, aider dans l’urgence, urgence, urgent, court terme = dépanner, donner la solution, urgence
guider, montrer, orienter, diriger, expliquer, transmettre = transmettre, guider, montrer

# L’année
rentrée, début d’année, septembre, premiers jours, démarrage, pré-rentrée, commencer l’année, débuter l’année = rentrée, premières semaines, septembre
fin d’année, juin, mai, derniers mois, bouclage, clôture > juin, fin d’année, bilan
planning, emploi du temps, EDT, agenda, calendrier, échéancier, dates, date limite, deadline, échéance, dates importantes, année, organisation de l’année = calendrier, dates, échéance, planning
par quoi je commence, par où commencer, par quoi commencer, par où je commence, premiers pas, premières étapes, quoi faire au début, débuter, démarrer, je débute, débuts = débuter, premières semaines, début
combien de visites, nombre de visites, fréquence, obligatoire, visites obligatoires, visites par an > visites, visite conjointe, quatre, cinq
fréquence, régulièrement, régulier, hebdo, hebdomadaire, point régulier, rendez-vous fixe, créneau, moment fixe, rituel avec le stagiaire = quart d’heure fixe, semaine, hebdomadaire, régularité
réunion, réu, meeting, assemblée, concertation, rencontre, rassemblement, regroupement = réunion, regroupement, rencontre
réunion de tuteurs, réunion du groupe, séance du collectif, groupe de tuteurs, collectif de tuteurs, nos rencontres = séance, collectif, regroupement
réunion parents, parents profs, rencontrer les parents, rendez-vous avec les parents, parler aux parents > parents, famille, coopérer
vacances, toussaint, congés, noël > vacances
texte officiel, circulaire, décret, loi, note de service, réglementation, obligation, texte de référence, cahier des charges, BO, arrêté, officiel, règlementaire = cadrage, texte, arrêté, réglementaire
ancien texte, ce qui a changé, nouveautés, changements, nouvelle version, différence entre les textes > version, cadrage, ce qui change
dans les textes, ce que dit le texte, droit, a-t-on le droit, légal, autorisé, interdit > cadrage, droit, règles
mémoire, écrit réflexif, soutenance, master, diplôme, MEEF, M2, examen > mémoire, master, validation
mi-temps, temps partiel, alternance, moitié du temps, tiers temps, stage filé, stage massé = alternance, mi-temps
`;
