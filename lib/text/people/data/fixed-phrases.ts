/** Places, organisations and products of several words, none of them a person. Source: our own knowledge of the language and of names; no list was copied. */
export const FIXED_PHRASES = `
abbott laboratories
abu dhabi
ac milan
addis ababa
air force
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
arthur andersen
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
bed bath
beit shemesh
belt and road
ben and jerry
ben and jerry's
ben gurion
ben jerry
berkshire hathaway
betty ford center
beverly hills
bible belt
big apple
big ben
big tech
bin laden group
black lives matter
black sea
bnei brak
boko haram
booker prize
booz allen
borussia dortmund
bosnia and herzegovina
brooks brothers
brothers and sisters
buenos aires
burkina faso
calvin klein
camp david
cape town
cape verde
capitol hill
capitol police
captain morgan
carl junior
carson city
cedars sinai
charles schwab
charlie hebdo
christian dior
christie's
citizens united
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
dollar general
domino's
dos santos aveiro
dow jones
downing street
dr pepper
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
exxon mobil
exxonmobil
family dollar
fianna fail
fifth avenue
fine gael
fleet street
foreign ministry
fort worth
fox news
fulbright
game of thrones
gen z
general electric
george washington university
giorgio armani
goldman sachs
grand prix
grand rapids
grand slam
guinea bissau
guinness world
hall of fame
harley davidson
harvey norman
hewlett packard
himachal pradesh
hindu kush
ho chi minh city
home depot
homo sapiens
hong kong
hugo boss
im tirzu
inter milan
ivory coast
ivy league
jack daniel
jaish e mohammed
james webb
jane's defence
jk rowling
john deere
john hancock
johnnie walker
johns hopkins
johnson and johnson
jones lang lasalle
jp morgan
jpmorgan chase
khan younis
khyber pakhtunkhwa
kim il sung square
kohl's
ku klux klan
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
madison avenue
madison square
manchester city
manchester united
marie claire
marine corps
marks and spencer
martha's vineyard
mary kay
max planck
mayo clinic
mazar i sharif
mcdonald's
mckinsey
mercedes benz
merrill lynch
michelin guide
mickey mouse
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
old bailey
old city
old trafford
orly airport
otzma yehudit
oval office
palm beach
palm springs
palo alto
papua new guinea
paris saint germain
park avenue
parliament hill
people magazine
petah tikva
philip morris
phnom penh
plaid cymru
planned parenthood
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
rose garden
rust belt
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
sandy hook
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
savile row
scotland yard
shin bet
sierra leone
silicon alley
silicon valley
sinn fein
smith and wesson
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
star trek
star wars
sun hung kai
super bowl
tahrir square
taksim square
tamil nadu
tata motors
tata sons
tata steel
tea party
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
uncle sam
uttar pradesh
vanity fair
victoria's secret
villa park
wall street
walt disney
warner bros
washington d.c
washington dc
wells fargo
wendy's
west bank
west bengal
west virginia
west wing
western australia
white house
whitehall
world series
yesh atid
yves saint laurent
`;
