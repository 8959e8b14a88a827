/** Learning at a distance, groups of tutors, training, and this site itself. */
export const LEARNING = `
# À distance
visio, visioconférence, zoom, teams, webconf, classe virtuelle, appel vidéo, webinaire, réunion en ligne, skype, BBB = classe virtuelle, visio, webinaire, synchrone
à distance, distanciel, online, e-learning, MOOC, internet, web, formation ouverte, télé-enseignement, hybride, par correspondance, numérique = à distance, foad, formation à distance
tuteur en ligne, e-tuteur, tutorat en ligne, accompagner en ligne, accompagner à distance, suivre à distance, tutorer en ligne, tuteur à distance = tutorat à distance, tutorer à distance
présentiel, face à face, en vrai = présentiel
se connecter, connexion, login, identifiants, mot de passe, jamais connecté, se connecte plus, pas connecté, plateforme, se loguer, accéder au cours, inactif, aucune connexion = connexion, connecter, identifiants
jamais commencé, jamais connecté, n’a pas commencé, jamais démarré, pas démarré, ne commence pas, pas encore commencé, toujours pas connecté, jamais venu, démarre pas > non démarreur, non-démarrage, jamais commencé
décrocheur, décrochage, ne se connecte plus, a disparu, disparaît, abandonne la formation, abandon de la formation, apprenant silencieux, apprenant absent, a lâché > abandon, décrochage, silences, ne se connecte plus
forum, fil de discussion, tchat, messagerie, groupe whatsapp, discord = forum, messagerie
s’entraider, entraide, coopérer, travailler ensemble, en binôme, binôme, solidarité, aide mutuelle, échanger entre eux, mutualiser, collaborer = entraide, pairs, binômes, collaboration
relancer, relance, rappel, rappeler, insister, renvoyer un message, harceler, être insistant = relance, relancer
premier mail, mail de bienvenue, mail d’accueil, premier message, message d’accueil, souhaiter la bienvenue, bienvenue, présenter la formation, lancer la formation = démarrage, accueil, premier message, premier contact
lancer la formation, ouvrir la formation, début de formation, démarrer la formation > démarrage, scander le démarrage
donner des nouvelles, donner signe de vie, être présent à distance, présence en ligne, animer le groupe > signes de présence, présence
rythme, tempo, échéances, jalons, planning de travail, s’organiser, gérer son temps, organisation personnelle, méthode de travail = rythme, planification, organisation, échéance
objectif perso, pourquoi il s’est inscrit, raisons de s’inscrire, projet perso, but personnel > objectifs personnels, objectifs, projet
temps passé, temps de tutorat, compter mes heures, heures passées, combien d’heures, tableau d’heures, suivi du temps, durée du tutorat, charge de travail > grille de suivi, temps, heures
problème technique, bug, panne, plante, ordinateur, informatique, matériel, dépannage, assistance = technique, dépannage
proactif, prendre les devants, anticiper, ne pas attendre, premier pas, prendre l’initiative, initiative, devancer = proactif, initiative
attendre qu’il demande, attendre sa demande, réagir = réactif, demande
quiz, QCM, test de positionnement, test de niveau, diagnostic, tester les acquis, niveau de départ = positionnement, diagnostic, test
sondage, enquête, questionnaire, formulaire en ligne, satisfaction = questionnaire, sondage
étoile, smiley, échelle, de 1 à 5, cocher, cases à cocher = échelle, likert

# Le groupe de tuteurs
groupe de parole, groupe d’analyse, analyse de pratique, analyse de pratiques, APP, supervision, GEASE, codéveloppement, codev, intervision, échange de pratiques, groupe de tuteurs = analyse de la pratique, collectif, gapp
groupe, équipe, réseau, communauté, collectif, club = collectif, groupe, réseau
animer, mener, conduire, diriger, piloter, gérer une réunion, animation, présider = animer, conduire, pilote
animer une réunion, animer un groupe, animer une séance, mener une réunion, animer deux heures, conduire une réunion, diriger une réunion, déroulé, déroulement, ordre du jour, trame, plan de la réunion, étapes de la réunion, programme de la réunion > canevas, canevas de séance, déroulé, pilote
trame, canevas, modèle, plan, guide, déroulé, fil conducteur, feuille de route, script = canevas
deux heures, réunion de deux heures > canevas, regroupement de deux heures
préparer la réunion, préparer une réunion, préparer la séance du groupe, kit, matériel pour la réunion, quoi apporter > préparer une séance, canevas
ce qui se dit ici, secret, confidentiel, anonyme, anonymiser, discrétion, vie privée, RGPD, données personnelles, protéger, divulguer, répéter, ébruiter, nom, noms propres, prénom, citer quelqu’un = confidentialité, anonymat, secret
couper la parole, monopoliser, prendre la parole, tour de parole, temps de parole, laisser parler, parler chacun son tour, écoute mutuelle = respect de la parole, tour de parole, couper la parole
assidu, assiduité, absent aux réunions, venir à chaque fois, présence obligatoire = assiduité, régularité
juger, critiquer, jugement, se moquer, donner des leçons, donneur de leçons = juger, bienveillance
cas, situation, exemple concret, histoire vécue, cas pratique, étude de cas, cas concret, situation réelle, anecdote, vécu, récit, témoignage, raconter une situation = situation, synthèse
cas à discuter, situation à discuter, exemple de situation, situation pour mon groupe, cas pour une formation, support de discussion > situation, synthèses, problématique
témoignage, témoigner, histoire, récit, raconter son expérience, retour d’expérience, REX, retex, raconter, partage d’expérience, parcours d’un tuteur, vécu d’un tuteur = récit, capitalisation, expérience
retour d’expérience, écrire mon expérience, raconter mon expérience, témoigner, partager mon expérience, écrire son histoire > récit de capitalisation, capitalisation
solution, piste, idée, proposition, astuce, conseil pratique, outil, méthode, action = piste, pistes
solutions testées, ça a marché, ce qui marche, efficace, efficacité, testé, a fonctionné, éprouvé, preuve, prouvé, résultats > éprouvée, essayée, piste, essais
tester, essayer, expérimenter, tenter, mettre en pratique, mise à l’épreuve = essayer, essai, éprouver
abandonner une piste, solution abandonnée, n’a pas marché > abandonnée, piste
problématique, question de fond, sujet, thème, thématique, question du groupe = problématique, question
dilemme, contradiction, tension, hésitation, hésiter, choix difficile, cornélien = dilemme

# Se former
se former, formation, stage de formation, cours pour tuteurs, formation de tuteur, apprendre à être tuteur, module, parcours, atelier, s’exercer, autoformation = module, formation, parcours, se former
formation courte, petite formation, demi-journée, deux heures pour apprendre, journée de formation > module, formation, heures
magistère, plateforme, parcours en ligne, cours en ligne, mooc = m@gistère, parcours
vidéo, film, youtube, regarder des vidéos, reportage, images de classe, situation filmée = vidéo, néopass
livre, bouquin, article, lecture, biblio, bibliographie, référence, auteur, recherche, chercheur, théorie, théorique, à lire, ouvrage = ressource, article, auteur
théorie, concept, notion, modèle, cadre théorique, définition, vocabulaire, lexique, dictionnaire, signifie, sigle, abréviation, acronyme = glossaire, définition, modèle
gestes professionnels, gestes de métier, pratique professionnelle, façons de faire du prof = gestes professionnels, gestes, multi-agenda
besoin de formation, ce qui manque, lacunes, manques, demandes des tuteurs = besoins de formation, besoins
concours, certification, devenir formateur, passer la certification, examen de formateur = certification, cafipemf, caffa
recruter, recrutement, trouver des pilotes, chercher des volontaires, volontaire, candidat = viviers, recrutement, volontaires

# Le site
imprimer, impression, papier, imprimante, sortir sur papier, version papier, photocopier = imprimer, papier
télécharger, enregistrer, sauvegarder, garder une copie, exporter, PDF, word, version word, docx = télécharger, pdf, enregistrer
excel, tableur, tableau excel, CSV, données, export, fichier excel, open data, statistiques, chiffres = csv, tableau, données
dossier, favoris, sélection, mettre de côté, panier, garder une page, marque-page, recueil = livret
chercher, trouver, rechercher, recherche, retrouver, moteur de recherche, naviguer = chercher, trouver
publier, mettre en ligne, contribuer, ajouter un texte, proposer un texte, écrire sur le site, participer au site, modifier le site, éditeur, CMS = publier, éditeur, écrire
erreur de publication, publié par erreur, supprimer, retirer une page, effacer, enlever, dépublier, corriger une page > effacer, publié, confidentialité
nom publié, nom apparaît, prénom visible, nom écrit, donnée sensible, reconnaissable > nom publié, confidentialité, reconnaissable
site, application, appli = site, outil
aide, mode d’emploi, tuto, tutoriel, notice, guide d’utilisation, assistance, FAQ = aide
accessible, accessibilité, lecteur d’écran, malvoyant, aveugle, handicap = accessibilité
licence, droits d’auteur, copyright, réutiliser, citer, droit de copier = licence, mentions légales
qui a fait ce site, qui écrit, auteurs du site > à propos, éditeur, mentions légales
admin, administrateur, installer, github, gitlab, serveur, hébergeur = administrer, forge, hébergement
`;
