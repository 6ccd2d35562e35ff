/** Places, organisations and products of several words, none of them a person. Source: our own knowledge of the language and of names; no list was copied. */
export const FIXED_PHRASES = `
abbott laboratories
abu dhabi
ac milan
addis ababa
air force one
al ahly
al ain
al aqsa
al arabiya
al hilal
al jazeera
al nassr
al qaeda
al quds
al shabaab
alfa romeo
andhra pradesh
ann arbor
antigua and barbuda
arunachal pradesh
aston martin
aston villa
baja california
baker mckenzie
banda aceh
bandar abbas
bandar seri begawan
banja luka
barnes and noble
baton rouge
bayern munich
beit shemesh
belt and road
ben and jerry
ben and jerry's
ben gurion
berkshire hathaway
beverly hills
big ben
big tech
bin laden group
black lives matter
black sea
bnei brak
boko haram
borussia dortmund
bosnia and herzegovina
brothers and sisters
buenos aires
burkina faso
calvin klein
camp david
cape town
cape verde
capitol hill
carson city
cedars sinai
charles schwab
christian dior
christie's
coca cola
corriere della sera
costa rica
cox's bazar
crystal palace
dar es salaam
dead sea
deir al zor
deir ezzor
der spiegel
des moines
deutsche welle
diego garcia
domino's
dos santos aveiro
dow jones
downing street
dunkin donuts
el nino
el pais
el paso
el salvador
eli lilly
elle
ernst and young
ernst young
estee lauder
fianna fail
fine gael
foreign ministry
fort worth
fox news
gen z
general electric
george washington university
giorgio armani
goldman sachs
grand rapids
guinea bissau
hall of fame
harley davidson
harvey norman
hewlett packard
himachal pradesh
hindu kush
ho chi minh city
homo sapiens
hong kong
hugo boss
im tirzu
inter milan
ivory coast
jaish e mohammed
james webb
jane's defence
jk rowling
john deere
johns hopkins
johnson and johnson
jones lang lasalle
jp morgan
jpmorgan chase
khan younis
khyber pakhtunkhwa
kim il sung square
kohl's
kuala lumpur
la nina
la paz
la repubblica
lake victoria
land rover
las vegas
lashkar e taiba
le figaro
le monde
lehman brothers
levi strauss
levi's
li ning
little rock
lloyd's of london
loch ness
lok sabha
long beach
los alamos
los angeles
louis vuitton
macy's
madhya pradesh
madison square
manchester city
manchester united
marie claire
marks and spencer
martha's vineyard
max planck
mazar i sharif
mcdonald's
mckinsey
mercedes benz
merrill lynch
michelin guide
middle east
monte carlo
moody's
morgan stanley
mount everest
myanmar now
nagorno karabakh
new caledonia
new delhi
new england
new guinea
new hampshire
new jersey
new mexico
new orleans
new scientist
new south wales
new taipei
new territories
new year
new york
new zealand
nobel prize
north carolina
north dakota
north korea
northern ireland
notre dame
nova scotia
nur sultan
old city
old trafford
orly airport
otzma yehudit
palm beach
palm springs
palo alto
papua new guinea
paris saint germain
parliament hill
people magazine
petah tikva
philip morris
phnom penh
plaid cymru
port au prince
port moresby
port sudan
procter and gamble
puerto rico
pulitzer prize
quezon city
rajya sabha
ralph lauren
ras al khaimah
real madrid
red sea
red square
rhode island
rio de janeiro
rio grande
roland garros
rolling stone
rolls royce
saint petersburg
salt lake city
san antonio
san bernardino
san diego
san fernando
san francisco
san jose
san juan
san marino
san pedro
san quentin
san salvador
san siro
sana'a
santa ana
santa barbara
santa clara
santa cruz
santa fe
santa monica
santiago bernabeu
santiago de chile
santo domingo
sao paulo
saudi arabia
saudi aramco
shin bet
sierra leone
silicon valley
sinn fein
sotheby's
south africa
south carolina
south dakota
south korea
south sudan
sri lanka
sri lankan
sri lankans
st kitts and nevis
st louis
st lucia
st paul
st petersburg
stade de france
standard and poor's
star wars
sun hung kai
tahrir square
taksim square
tamil nadu
tata motors
tata sons
tata steel
teen vogue
tehreek e taliban
tel aviv
the hague
tiananmen
tim hortons
times square
tommy hilfiger
trader joe's
trafalgar square
trinidad and tobago
ulan bator
uttar pradesh
vanity fair
victoria's secret
villa park
wall street
walt disney
warner bros
wells fargo
wendy's
west bank
west bengal
west virginia
western australia
white house
yesh atid
yves saint laurent
`;
