/** What fields are called in the PDFs: a full stop would make a hierarchy of them. Clés have neither `-` nor `.`. */
export const fieldName = (id: string) => id.replaceAll('.', '-');

/** A box of a choice of several. @param option from 0 */
export const boxName = (id: string, option: number) => `${fieldName(id)}-${option + 1}`;

/** The state of a chosen option, of a ticked box. @param option from 0 */
export const stateName = (option: number) => `choix${option + 1}`;
export const TICKED = 'oui';

/** The sum under a column. */
export const totalName = (table: string, column: string) => `${table}-total-${column}`;
