/** The files of a form, beside its page. */
export const FICHIERS = [
  { forme: 'vierge', name: 'vierge.pdf' },
  { forme: 'remplissable', name: 'remplissable.pdf' },
  { forme: 'word', name: 'formulaire.docx' },
] as const;
