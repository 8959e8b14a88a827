/** What is said in a few words, and in few other ways: idioms of the staff room. */
export const IDIOMS = `
# Se dérober, se taire
faire le mort, fait le mort, fait la sourde oreille, aux abonnés absents, prend la fuite, se fait rare, passe son tour, raser les murs, rase les murs, coupe les ponts, pose des lapins, botte en touche, esquive mes questions > évitement, dérobe, lever l’évitement
langue de bois, noie le poisson, tourne autour du pot, répond à côté, mots vagues > évitement, dit que tout va bien, silence
boude, bouder, tire la gueule, tire la tronche, vexé, se vexe > stagiaire qui ne parle pas, se ferme, critiquer sans blesser
porte close, ferme sa porte, ferme la porte, refuse que je vienne, veut pas que je vienne, ne veut pas de visite > évitement, annule les visites, refuse

# Être d’accord, ou non
pas raccord, en désaccord, sont pas sur la même ligne, tirer à hue et à dia, se marcher sur les pieds, se tirer dans les pattes, en froid, brouillé, fâché, friction, rivalité, concurrence > désaccord, désaccord entre tuteurs, contredisent
double discours, deux versions, message contradictoire, messages contradictoires, injonction contradictoire, injonctions > conseils contradictoires, contredisent
ne sait plus qui croire, ne sait plus quoi faire, ne sait pas qui suivre, tiraillé entre > stagiaire doit choisir, contredisent

# Trop, pas assez
sollicite sans arrêt, me sollicite, sollicitation, sollicitations, harcèle de questions, questions incessantes, pose mille questions, m’appelle tout le temps, m’écrit tout le temps, textos par jour, mails par jour, messages par jour, collant, pot de colle, entre deux portes, dans le couloir, à la volée > répond à tout, quart d’heure fixe, couloir
pas le temps, manque de temps, j’ai pas le temps, débordé comme tuteur, surchargé, emploi du temps chargé, caser, trouver un créneau, trouver du temps, dégager du temps > quart d’heure fixe, temps, créneau
trop investi, trop perfectionniste, perfectionnisme, perfectionniste, se met la pression, zèle > épuiser, différencier sans s’épuiser, retirer une fiche
alléger, simplifier, se simplifier la vie, lever le pied, ralentir, réduire la voilure > retirer une fiche, épuiser
tire-au-flanc, paresseux, fainéant, flemme, flemmard, se la coule douce, désinvolte, je-m’en-foutiste, pas sérieux, dilettante > posture, retards, devoirs du fonctionnaire, motivation

# Faire ensemble, faire seul
préparer ensemble, co-préparer, coconstruire, co-construire, construire ensemble, travailler son cours avec lui, concevoir ensemble > préparation commune, préparer à deux, préparer ensemble
coanimer, coanimation, co-animer, co-intervention, cointervention, co-enseigner, co-enseignement, coenseignement, faire cours à deux, faire cours ensemble, enseigner à deux > animer à deux, animer dix minutes à deux
cibler, se limiter, un seul point, un seul objectif, un point précis, focaliser, zoomer > observer une seule chose, priorités, focale
se mettre d’accord avant, convenir d’un signe, signe convenu, signal convenu, code entre nous, geste convenu, convenir à l’avance > fixer avant la séance, convenir, intervenir
sans carnet, sans noter, sans stylo, juste regarder, simplement regarder, visite informelle, visite de courtoisie, passer dire bonjour > première visite sans rien écrire, première visite
visite précédente, dernière visite, d’une visite à l’autre, reprendre la dernière fois, depuis la dernière fois > trace précédente, visite précédente
qui écrit en premier, écrit d’abord, écrit du stagiaire, retour du stagiaire > retour du stagiaire, attendre le retour, écrit du stagiaire
notes personnelles, notes perso, garder mes notes, mes notes, brouillon > garder le long pour soi, notes, carnet
organigramme, annuaire, à qui demander quoi, ne connaît personne, connaît personne, qui s’occupe de quoi, qui fait quoi dans l’école, découvrir l’établissement, visite de l’établissement, clés de l’école > qui sait quoi, fonction
passer le relais, déléguer, déléguer à un collègue, tierce personne, tiers, personne neutre, faire appel à un collègue > confier, relais, collègue, passer par un pair
journée entière, dans les couloirs, suivre partout, shadowing, le suivre toute une journée, journée type > marcher à côté, suivre une affaire, journée vécue
deux stagiaires, plusieurs stagiaires, stagiaires entre eux, mettre des stagiaires ensemble, groupe de stagiaires > réunir deux stagiaires
prendre un café, boire un café, moment informel, déjeuner, machine à café, salle des profs, discussion informelle > café, passer par un pair
raconter mes échecs, parler de mes échecs, mes propres erreurs, avouer mes erreurs, se montrer vulnérable, moi aussi je me plante, désacraliser > raconter une séance ratée, raconter son premier échec

# Documents que l’on cherche par leur usage
fiche visite, fiche de visite, document de visite, formulaire de visite, grille de visite, support de visite > préparation de visite, préparer la visite
qui signe, signer, signature, faire signer, signataire > signature, signataires, annexe
formulaire d’alerte, fiche d’alerte, signalement, fiche de signalement, document pour signaler, papier pour signaler > personnalisation, fiche de personnalisation, alerter
fiche d’aide, plan d’accompagnement, contrat, contractualiser, engagement écrit > individualisation, contrat, annexe
bilan de fin d’année, rapport de fin de stage, document final, avis final > avis, évaluer et valider, validation
modèle de compte rendu, modèle de synthèse, synthèse vierge, trame de compte rendu > fiche synthèse, synthèse vierge
modèle de mail, exemple de mail, mail type, quoi écrire dans le mail, message type > message, premier contact, démarrage
agenda, ajouter à mon agenda, google agenda, ical, ics, outlook > agenda, calendrier
flux, RSS, abonner, s’abonner, newsletter, notification, nouveautés, actualités > flux, nouveautés
ordre de mission, remboursement, frais de déplacement, remboursé > déplacements, cadrage
combien de visites, nombre de visites, nombre d’heures, quota, volume horaire > visites, heures, cadrage
`;
