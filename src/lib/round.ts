/** To the hundredth: all that ink on paper can show. */
export const hundredth = (value: number) => Math.round(value * 100) / 100;
