/** What the confidentiality guard says, in the editor, in `check` and in the build. It quotes authors: whoever shows it sees to the spaces. */
/** A sentence between quotes keeps its own full stop, and needs no other. */
const quoted = (sentence: string) => (/[.!?…]$/.test(sentence) ? `« ${sentence} »` : `« ${sentence} ».`);

const words = {
  /** Why, by kind. */
  raisons: {
    courriel: 'C’est une adresse de courriel : elle désigne quelqu’un.',
    telephone: 'C’est un numéro de téléphone : il joint quelqu’un.',
    iban: 'C’est un numéro de compte bancaire.',
    nir: 'C’est un numéro de sécurité sociale.',
    numen: 'C’est un NUMEN : il désigne un agent ou une agente.',
    ine: 'C’est un INE : il désigne un ou une élève.',
    uai: 'C’est le code d’un établissement : il désigne une équipe et ses élèves.',
    naissance: 'C’est une date de naissance : elle fait reconnaître quelqu’un.',
    civilite: 'Une personne est nommée par son titre et son nom.',
    initiale: 'Une personne est désignée par son prénom et une initiale.',
    etablissement: 'Un établissement est nommé : tous ses membres sont reconnaissables.',
    adresse: 'C’est l’adresse d’une personne, peut-être.',
    nom: 'Un prénom suivi d’un nom désigne quelqu’un, peut-être.',
    prenom: 'Un prénom désigne quelqu’un, peut-être.',
  },
  /** What may stand in its place. */
  remplace: {
    courriel: '(adresse retirée)',
    telephone: '(numéro retiré)',
    iban: '(compte retiré)',
    nir: '(numéro retiré)',
    numen: '(numéro retiré)',
    ine: '(numéro retiré)',
    uai: '(code retiré)',
    naissance: '(date retirée)',
    civilite: 'une personne de l’équipe',
    initiale: 'une personne du groupe',
    etablissement: 'un établissement',
    adresse: '(adresse retirée)',
    nom: 'une personne du groupe',
    prenom: 'une personne du groupe',
  },
  constat: (raison: string, mots: string, phrase: string) => (mots === phrase ? `${raison} « ${mots} ».` : `${raison} « ${mots} », dans ${quoted(phrase)}`),
  reformulez: (phrase: string) => `Écrivez par exemple : ${quoted(phrase)}`,
  reformulezOuAdmettez: (phrase: string, mots: string) =>
    `Écrivez par exemple : ${quoted(phrase)} Si ces mots ne font reconnaître personne, ajoutez « ${mots} » au champ mentions_admises.`,
  mentionPerdue: (mention: string) => `La mention admise « ${mention} » n’est plus dans l’entrée.`,
  retirez: 'Retirez-la du champ mentions_admises.',
  collegues: { un: 'un collègue', une: 'une collègue', plusieurs: 'des collègues' },
} as const;

export const confidentialite = {
  ...words,
  /** @returns what may stand in the place of « M. D. », « Mme D. », « MM. D. et E. »; nothing where there is no such title */
  replaceTitled(name: string): string | undefined {
    if (/^(?:MM|Mmes|Mlles|[Mm]essieurs|[Mm]esdames|M\. et|[Mm]onsieur et)/.test(name)) return words.collegues.plusieurs;
    if (/^(?:[Mm]me|[Mm]lle|[Mm]ad|MADAME|[Mm]a[îi]tresse)/.test(name)) return words.collegues.une;
    return /^(?:M\b|mr\b|[Mm]onsieur|MONSIEUR)/.test(name) ? words.collegues.un : undefined;
  },
};
