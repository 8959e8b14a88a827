/** The visit, the talk that follows, what is written of it, and working with the other tutor. */
export const VISIT = `
# Visite, observation
venir le voir, venir la voir, aller le voir, aller la voir, passer le voir, aller voir sa classe, venir dans sa classe, déplacement, assister à un cours, assister à une séance > visite, observer
visite, venue, passage, observation, observation de classe, visite conseil, visite de stage = visite
observer, observation, regarder, mater, zieuter, voir, assister = observer, regarder
observation en classe, grille, grille d’obs, check-list, checklist, critères, quoi regarder, que regarder, sur quoi me concentrer, que faut-il observer > quoi regarder, grille d’observation, observer une séance, choisir quoi observer
fond de la classe, où me mettre, où s’installer, où se placer, où m’asseoir, où s’asseoir, me faire discret, me faire oublier, gêner la classe, ma place dans la classe, élèves me regardent, mettre mal à l’aise = s’asseoir, au fond de la classe, hors du regard
prise de notes, prendre des notes, noter pendant, cahier, carnet, bloc-notes, gribouiller, tout noter = prise de notes, notes, carnet, faits marquants
première visite, premier cours, première observation, première rencontre, premier rendez-vous, briser la glace > première visite, accueillir, premier contact
avant de venir, avant ma visite, avant la visite, préparer ma visite, préparer la venue, m’envoyer avant, documents avant, demander avant, anticiper la visite = préparer la visite, avant la visite
filmer, vidéo, enregistrer, caméra, se filmer, se voir, autoscopie, autoconfrontation, se regarder > filmer une séance, enregistrer, vidéo
annuler, annulé, reporter, repousser, décaler, déplacer un rendez-vous, ajourner, décommander, remettre à plus tard, jamais disponible, toujours une excuse, excuses, prétexte, bidon, lapin, absent le jour de ma visite = annule les visites, reportée, report, évitement
esquiver, éviter, fuir, fuyant, se défiler, se dérober, m’évite, se cache, se planque, disparaître, injoignable, silence radio, fantôme, ghoster, plus de nouvelles, sans nouvelles, ne donne plus signe, distant = évitement, dérobe, lever l’évitement
ne répond pas, répond plus, répond jamais, sans réponse, laisse sans réponse, ignore mes mails, mails sans réponse, décroche pas > ne répond pas à mes messages, évitement, silence
refuse, rejette, bloqué, braqué, fermé, buté, se braque, se ferme, têtu, entêté, mur, réticent, résistant, réfractaire, sourde oreille, n’écoute pas mes conseils = refuse les conseils, se ferme, évitement
dit que tout va bien, tout va bien, cache ses difficultés, minimise, déni, ne reconnaît pas, n’avoue pas, dissimule, cacher, masquer > dit que tout va bien, évitement, cacher
n’envoie rien, n’envoie pas, rend rien, ne fournit pas ses préparations, pas de documents, préparations non reçues, refuse de montrer > n’envoie pas ses documents, fiche de préparation non reçue, évitement
intimider, stress de la visite, peur d’être observé, peur de la visite, tétanisé, paniqué, angoisse, trembler, inspection > inspection, crainte, rassurer, première visite, évitement
rassurer, mettre à l’aise, confiance, mettre en confiance, climat de confiance, détendre, relation de confiance = confiance, rassurer, lien
relation, lien, contact, feeling = lien, relation
garder contact, garder le contact, rester en contact, maintenir le contact, renouer, reprendre contact, recoller > garder le lien, lien

# Entretien
entretien, débrief, debrief, échange, discussion, conversation, debriefing, bilan de visite, retour de visite, feed-back, discuter après, parler après le cours, entrevue, face à face, tête-à-tête = entretien, débriefing
feedback, retour, faire un retour, restituer, retour sur la séance, faire des retours, rendre compte à la stagiaire > faire un retour, entretien, feedback
dire ce qui ne va pas, dire que ça ne va pas, dire la vérité, annoncer une mauvaise nouvelle, franchise, critiquer, critique, reproche, reprocher, recadrer, remonter les bretelles, engueuler, faire une remarque = dire ce qui ne va pas, critiquer sans blesser, reproche
blesser, vexer, froisser, heurter, démolir, casser, descendre, décourager, faire pleurer, fondre en larmes, larmes, pleurer, pleure, susceptible, mal prendre, prend mal, humilier, démoraliser > critiquer sans blesser, dire ce qui ne va pas, découragement, conduire l’entretien
diplomatie, tact, délicatesse, avec des gants, bienveillant, ménager, gentiment, sans juger, sans jugement, non-jugement > bienveillance, critiquer sans blesser, ne pas juger
ne pas oser, n’ose pas, j’ose pas, oser, gêné, embarrassé, mal à l’aise, délicat, tabou, timide, timidité, craindre > ose, gêne, dire ce qui ne va pas
se justifier, se justifie, excuses, argumente, conteste, contredit, sur la défensive, se défend, toujours raison, réponse à tout = stagiaire qui se justifie, défend, raconter
muet, mutique, ne dit rien, ne parle pas, silencieux, mutisme, taiseux, reste silencieux, acquiesce, dit oui à tout, ne s’exprime pas, fermé pendant l’entretien = stagiaire qui ne parle pas, silence
laisser parler, laisser raconter, donner la parole, le faire s’exprimer, qui parle en premier, parler en premier, commencer l’entretien, débuter l’entretien, ouvrir l’entretien, lancer la discussion, première question > laisser raconter, raconte, avant de parler, conduire l’entretien
parle trop, je parle trop, parler à sa place, parler moins, je monopolise, me taire, savoir se taire, se taire, tenir ma langue > laisser raconter, se taire, souffler, questions
écouter, écoute active, écoute, prêter l’oreille, entendre > écouter, écoute
questionner, poser des questions, interroger, question ouverte, bonne question, bonnes questions, vraie question, questionnement, faire réfléchir, amener à réfléchir, souffler la réponse, donner la réponse, maïeutique = questions, interroger, faire réfléchir, questionner
faire réfléchir, réflexivité, prise de recul, recul, prendre du recul, réflexif, analyser sa pratique, remise en question, se remettre en question, auto-analyse = réfléchir, réflexion, analyse, métacognition
reformuler, redire, répéter, résumer ce qu’il a dit > reformuler
conseil, conseiller, reco, recommandation, tuyau, suggestion, préconisation, astuce = conseils, conseil, piste
trop de conseils, trop de remarques, trop de choses à dire, noyer de conseils, tout dire, tout lui dire, liste de reproches, trop d’infos, surcharger, assommer, accabler, saouler > remarques, choisir ce que l’on dit, trois remarques, trier
choisir quoi dire, quoi dire, par quoi commencer l’entretien, prioriser, priorité, hiérarchiser, aller à l’essentiel, l’essentiel, trier = choisir ce que l’on dit, trier, priorités
remarque, commentaire, observation, annotation = remarques, commentaire
finir l’entretien, terminer l’entretien, clore l’entretien, conclure, fin d’entretien, clôturer, se quitter, bouquet final > fin d’entretien, conduire l’entretien
durée de l’entretien, combien de temps, entretien trop long, pas le temps de discuter, entre deux portes, manque de temps pour parler > entretien, quart d’heure, minutes
féliciter, complimenter, encourager, valoriser, louer, point positif, ce qui va bien, récompenser = féliciter, encourager, appui, réussite
compte rendu, CR, rapport, écrit, trace, bilan écrit, synthèse écrite, bulletin, retour écrit, rapport de visite, rédiger après la visite, mail après la visite = trace, rapport de visite, compte rendu, écrire les traces
compte rendu inutile, personne ne lit, ne sert à rien, pas lu, jamais lu, jamais relu, trop long à lire, paperasse, temps perdu à écrire, écrit pour rien > compte rendu que personne ne relit, trace qui serve, écrire court, traces
écrire court, bref, concis, concision, résumé, synthétique, raccourcir, trois pages > écrire court, cinq lignes, trace, carte postale
carte, petit mot, mot gentil, post-it, SMS, texto, whatsapp > carte postale, message, cinq lignes
rédiger, écrire, pondre, gratter, taper, mettre par écrit, coucher par écrit, noter noir sur blanc = écrire, rédiger
relire, lire, consulter, accès aux écrits, qui lit, droit de lire, droit de regard, diffuser, transmettre à la hiérarchie = qui peut lire, relire, lire
paperasse, administratif, papiers, dossier, formalité, document à remplir, formulaire à remplir, remplir des papiers, bureaucratie > formulaire, document, fiche, dossier, remplir
courrier, mail, e-mail, mél, message, courriel, SMS, texto = message, mail, courriel
appeler, téléphoner, coup de fil, passer un coup de fil, appel, joindre, contacter, rappeler = appeler, téléphone, contacter

# À deux tuteurs
pas d’accord, désaccord, divergence, opposition, avis différent, avis opposé, contradiction, contredire, dire le contraire, contraire, conflit, dispute, se disputer, s’engueuler, tension, clash, guerre, mésentente, divergent, s’opposer, incohérence, discours différent, sons de cloche = désaccord, contredisent, contraires, conflit
pas d’accord avec l’autre tuteur, deux discours, deux sons de cloche, l’autre tuteur dit le contraire, conseils opposés, conseils différents, deux avis, se contredire > désaccord entre tuteurs, conseils contradictoires, deux tuteurs
se coordonner, se concerter, s’accorder, harmoniser, être sur la même longueur d’onde, accorder nos violons, se mettre d’accord, s’entendre, communiquer entre tuteurs, travailler ensemble, coopérer, coordonner = se concerter, concertation, deux tuteurs
ne se parlent pas, ne se parlent jamais, chacun de son côté, en parallèle, jamais croisé, jamais rencontré, connais pas l’autre tuteur > deux tuteurs, en parallèle, concertent
répartir, se partager, partage des tâches, partage du travail, rôle de chacun, répartition des rôles, complémentarité = répartir les rôles, répartir, rôles
entre deux feux, pris entre deux, tiraillé, coincé entre, écartelé, choisir son camp, qui écouter, qui croire > conseils se contredisent, contradictoires, stagiaire doit choisir
visite à deux, visite ensemble, venir à deux, double visite, visite commune > visite commune, visite conjointe
carnet commun, doc partagé, document partagé, google doc, pad, framapad, drive, tableau partagé, cahier de liaison, page commune, outil commun, fichier partagé > page commune au trio, outil de suivi, trio
entretien à trois, tripartite, triangulaire, trio > trio
`;
