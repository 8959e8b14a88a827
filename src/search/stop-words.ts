/** Words that every page holds: they neither find nor rank anything. Written without accents, as `fold` gives them. */
const STOP = `
  a à afin ai aie ailleurs ainsi ait alors apres-que as au aucun aucune aura aurait aussi autre autres aux avaient avais avait avec avez avoir avons ayant
  bien c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment d dans de des desquels dois doit donc dont du duquel
  elle elles en encore entre es est et etaient etais etait etant ete etes etre eu eux fais faire fait faites faut font
  h il ils j je jusque l la laquelle le lequel les lesquels leur leurs lors lorsque lui m ma mais me meme memes mes moi moins mon n ne ni non nos notre nous
  on ont or ou oui par parce pas peu peut peuvent peux plus pour pourquoi pouvez pouvoir puis puisque qu quand que quel quelle quelles quelque quelques quelquun quels qui quoi quoique
  rien s sa sans se sera serait ses si soi soit sommes son sont sous suis sur t ta te tel telle tels tes toi ton tous tout toute toutes tres trop tu
  un une vers veut veux voici voila vont vos votre vous y
  aujourdhui aupres chose choses etc ici lorsqu
`;

const words = new Set(STOP.split(/\s+/).filter((word) => /^[a-z]+$/.test(word)));

/** @param folded a word as `fold` gives it */
export const isStopWord = (folded: string): boolean => words.has(folded);
