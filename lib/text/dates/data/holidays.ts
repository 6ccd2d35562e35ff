/**
 * Days with a name: `name<TAB>how`. `MM-DD` a fixed day; `MM#N-W` the Nth weekday W (1 = Monday) of a month,
 * `MM#L-W` the last; `E+N` days from Easter Sunday; `MM>N-W` the first weekday W on or
 * after day N; ` even` only in even years. A name in
 * capitals here must be written so. Source: our own knowledge of the civil and Christian calendar.
 */
export const HOLIDAYS = `
all saints day	11-01
anzac day	04-25
armistice day	11-11
ascension day	E+39
ash wednesday	E-46
australia day	01-26
bastille day	07-14
boxing day	12-26
christmas	12-25
christmas day	12-25
christmas eve	12-24
cinco de mayo	05-05
columbus day	10#2-1
easter	E+0
easter monday	E+1
easter sunday	E+0
election day	11>2-2 even
father's day	06#3-7
flag day	06-14
fourth of july	07-04
good friday	E-2
groundhog day	02-02
guy fawkes night	11-05
halloween	10-31
independence day	07-04
international women's day	03-08
july fourth	07-04
juneteenth	06-19
labor day	09#1-1
martin luther king day	01#3-1
martin luther king jr day	01#3-1
maundy thursday	E-3
may day	05-01
memorial day	05#L-1
new year	01-01
new year's	01-01
new year's day	01-01
new year's eve	12-31
palm sunday	E-7
pentecost	E+49
presidents day	02#3-1
remembrance day	11-11
remembrance sunday	11#2-7
st. patrick's day	03-17
thanksgiving	11#4-4
thanksgiving day	11#4-4
valentine's day	02-14
veterans day	11-11
whit monday	E+50
world aids day	12-01
`;
