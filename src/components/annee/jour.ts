/** The day where the reader is, `AAAA-MM-JJ`: a Swede writes dates as we store them. */
export const readerDay = () => new Intl.DateTimeFormat('sv-SE').format(new Date());
