/** The dialog that asks for what a component of the closed set needs. Its fields are those of the guard’s own list. */
import { Component, createElement as h, createRef, type ReactNode } from 'react';
import { COMPONENTS } from '../../../guard/components.ts';
import { typograph } from '../../../lib/typographie.ts';
import { edition } from '../../../strings/edition.ts';
import { repertoire } from '../repertoire.ts';

export const LINK = 'lien';
export const IMAGE = 'image';

export interface Filled {
  attributes: Record<string, string>;
  text: string;
}
interface Props {
  name: string;
  text: string;
  id: string;
  done(filled: Filled | undefined): void;
}

const words = edition.dialogue;
const titleOf = (name: string) => (name === LINK || name === IMAGE ? edition.boutons[name] : (edition.encarts[name] ?? name));

function options(values: readonly string[]): ReactNode {
  return values.map((value) => h('option', { key: value, value }, words.types[value] ?? value));
}

function attributeField(name: string, id: string, values: readonly string[] | undefined): ReactNode {
  const shared = { id: `${id}-${name}`, name };
  const control = values
    ? h('select', shared, options(values))
    : h('input', { ...shared, type: 'text', ...(name === 'vers' ? { list: `${id}-entrees`, required: true, placeholder: words.choisir } : {}) });
  return h('p', { key: name }, [h('label', { key: 'libelle', htmlFor: shared.id }, typograph(words.attributs[name] ?? name)), h('span', { key: 'champ' }, control)]);
}

// Thousands of names are written only when the dialog that chooses among them is open.
const entries = (id: string) =>
  h('datalist', { key: 'entrees', id: `${id}-entrees` }, repertoire().entrees.map(({ vers, titre, genre }) => h('option', { key: vers, value: vers }, `${typograph(titre)} (${genre})`)));

/** Opens as soon as it is there; says what was filled in, or nothing when it is left. */
export class InsertDialog extends Component<Props> {
  private readonly dialog = createRef<HTMLDialogElement>();

  override componentDidMount() {
    this.dialog.current?.showModal();
  }

  private readonly submit = (event: { preventDefault(): void; currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const given = Object.fromEntries([...new FormData(event.currentTarget)].map(([key, value]) => [key, String(value)]));
    const { texte = '', ...attributes } = given;
    this.props.done({ attributes, text: texte });
  };

  override render() {
    const { name, text, id, done } = this.props;
    const rules = name === LINK || name === IMAGE ? {} : (COMPONENTS[name] ?? {});
    return h('dialog', { ref: this.dialog, className: 'dialogue', 'aria-labelledby': `${id}-titre`, onClose: () => done(undefined) }, [
      h('form', { key: 'formulaire', onSubmit: this.submit }, [
        h('h2', { key: 'titre', id: `${id}-titre` }, typograph(words.titre(titleOf(name)))),
        ...Object.entries(rules).map(([attribute, { values }]) => attributeField(attribute, id, values)),
        name === LINK ? attributeLink(id) : null,
        'vers' in rules ? entries(id) : null,
        h('p', { key: 'texte' }, [
          h('label', { key: 'libelle', htmlFor: `${id}-texte` }, typograph(name === IMAGE ? words.alternative : words.texte)),
          h('textarea', { key: 'champ', id: `${id}-texte`, name: 'texte', rows: 3, required: true, defaultValue: text }),
        ]),
        h('p', { key: 'boutons', className: 'boutons' }, [
          h('button', { key: 'oui', type: 'submit' }, words.inserer),
          h('button', { key: 'non', type: 'button', onClick: () => done(undefined) }, words.annuler),
        ]),
      ]),
    ]);
  }
}

const attributeLink = (id: string) =>
  h('p', { key: 'adresse' }, [
    h('label', { key: 'libelle', htmlFor: `${id}-adresse` }, words.adresse),
    h('input', { key: 'champ', id: `${id}-adresse`, name: 'adresse', type: 'url', required: true, pattern: 'https?://.*' }),
  ]);
