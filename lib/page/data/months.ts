/**
 * Months as news pages print them outside English, with their number; sorted, one a line.
 * Source: our own knowledge of these languages (German, French, Spanish, Italian, Portuguese, Dutch, Danish, Swedish).
 */
export const MONTHS = `
abril 4
agosto 8
août 8
april 4
aprile 4
augusti 8
augustus 8
avril 4
dezember 12
dezembro 12
dicembre 12
diciembre 12
décembre 12
enero 1
febbraio 2
febrero 2
februar 2
februari 2
fevereiro 2
février 2
gennaio 1
giugno 6
janeiro 1
januar 1
januari 1
janvier 1
juillet 7
juin 6
juli 7
julio 7
julho 7
junho 6
juni 6
junio 6
jänner 1
luglio 7
maart 3
maggio 5
mai 5
maio 5
maj 5
marts 3
marzo 3
março 3
mars 3
mayo 5
mei 5
märz 3
noviembre 11
novembre 11
novembro 11
octobre 10
octubre 10
oktober 10
ottobre 10
outubro 10
septembre 9
septiembre 9
setembro 9
settembre 9
`;
