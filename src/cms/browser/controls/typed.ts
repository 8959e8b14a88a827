/** What the controls that take a text share: what is typed stays as it is typed, and a change from elsewhere is shown. */
import { Component } from 'react';
import type { CmsWidgetControlProps } from 'decap-cms-core';
import { typograph } from '../../../lib/typographie.ts';
import { edition } from '../../../strings/edition.ts';
import { findingsIn, type Place } from '../mentions.ts';

/** The part of an Immutable map that controls read. */
export interface Fields {
  get(key: string): unknown;
}
interface Entry extends Fields {
  getIn(path: readonly string[]): unknown;
}
export interface ControlProps extends CmsWidgetControlProps<string | undefined> {
  setActiveStyle(): void;
  setInactiveStyle(): void;
  entry: Entry;
  /** The entry as it is now; the other may be of before. */
  getEntry?(): Entry;
  collection?: Fields;
  /** The files chosen in Decap's library, by control. */
  mediaPaths?: Fields;
  onOpenMediaLibrary?(options: { controlID: string; forImage: boolean }): void;
  onRemoveInsertedMedia?(controlID: string): void;
}

// What a word processor leaves behind and nobody sees: a text that holds it would be refused by paper, or by YAML.
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\u000b]/g;

/** @returns a text as it was seen, without the signs that nobody sees */
export const clean = (text: string) => text.replace(LINE_ENDS, '\n').replace(INVISIBLE, '');

/** What Decap understands: all is well, or a sentence under the field. */
export type Validity = true | { error: { type: string; message: string } };

interface State {
  typed: string;
}

export abstract class TypedControl extends Component<ControlProps, State> {
  private last: string | undefined = this.props.value;
  override state: State = { typed: this.typedFrom(this.props.value ?? '') };

  /** What the author sees of a value. */
  protected typedFrom(value: string): string {
    return value;
  }

  /** The value of what the author types. */
  protected valueFrom(typed: string): string {
    return clean(typed);
  }

  override componentDidUpdate() {
    const { value } = this.props;
    if (value === this.last) return;
    this.last = value;
    this.setState({ typed: this.typedFrom(value ?? '') });
  }

  protected readonly type = (typed: string) => {
    this.setState({ typed });
    this.last = this.valueFrom(typed);
    this.props.onChange(this.last);
  };

  /** The entry as it is now. */
  protected entry(): Entry {
    return this.props.getEntry?.() ?? this.props.entry;
  }

  /** Where the text stands, for the confidentiality guard; a clé, an address or a code names nobody. */
  protected place(): Place | undefined {
    const { field, collection } = this.props;
    if (field.get('code') === true || field.get('cle') === true) return undefined;
    const admitted = this.entry().getIn(['data', 'mentions_admises']) as Iterable<string> | undefined;
    return { admitted: [...(admitted ?? [])].map(String), authors: field.get('auteurs') === true, institution: collection?.get('name') === 'pages' };
  }

  /** Decap asks it before it saves, without its control. */
  readonly isValid = (): Validity => this.validity();

  /** Nothing that names somebody leaves, nothing doubtful before its author has chosen. */
  protected validity(): Validity {
    const place = this.place();
    const found = place ? findingsIn(this.props.value ?? '', place) : [];
    if (found.length === 0) return true;
    const message = typograph(found.some(({ certain }) => certain) ? edition.garde.refus : edition.garde.choix);
    return { error: { type: 'CUSTOM', message } };
  }

  /** What every text control hands to its element. */
  protected field() {
    const { forID, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
    return {
      id: forID,
      className: classNameWrapper,
      value: this.state.typed,
      onFocus: setActiveStyle,
      onBlur: setInactiveStyle,
      'aria-describedby': `${forID}-sous`,
      onChange: (event: { target: { value: string } }) => this.type(event.target.value),
    };
  }
}
