/** The words that a page adds around what an author wrote in a body, and what the guard says of how a body is made. */
const pair = (message: string, remedy: string): readonly [string, string] => [message, remedy];

export const corps = {
  notes: 'Notes',
  /** `{reference}` is the number of the note. */
  retourNote: 'Retour à l’appel de la note {reference}',
  imageSansTexte: pair('Une image n’a pas de texte de remplacement : qui ne la voit pas ne saura pas ce qu’elle montre.', 'Écrivez-le entre les crochets : ![Ce que montre l’image](/medias/nom.png).'),
  renvoiVide: pair('Un <Renvoi> n’a pas de texte.', 'Écrivez ce que dit le lien : <Renvoi vers="…">la fiche de Néopass</Renvoi>.'),
  renvoiImbrique: pair('Un <Renvoi> contient un autre lien.', 'Fermez le premier par </Renvoi> avant d’ouvrir le second.'),
  renvoiDansLien: pair('Un lien contient un <Renvoi>.', 'Gardez l’un des deux : un lien ne peut pas en contenir un autre.'),
  blocDansParagraphe: (nom: string) => pair(`<${nom}> est au milieu d’une phrase, d’un titre ou d’une case de tableau.`, `Écrivez <${nom}> seul sur sa ligne, entre deux lignes vides, hors de tout tableau.`),
};
