/** What happens in the news, as verbs and nouns. Source: our own knowledge of the language. */

/** Plain form, then past and participle where they are irregular (or double their consonant). */
export const VERBS = `
abandon
accept
accuse
acknowledge
acquire
acquit
address
admit	admitted
adopt
advance
agree	agreed
aim
allow
ambush
announce
apologise
apologize
appeal
appear
appoint
approve
arm
arraign
arrest
arrive
assassinate
attack
attend
auction
award
back
bail
ban	banned
bar	barred
batter
beat	beat beaten
become	became become
begin	began begun
behead
bid	bid bid
blast
block
blow	blew blown
bomb
boycott
breach
break	broke broken
bring	brought brought
broker
build	built built
burn
burst	burst burst
bury	buried
buy	bought bought
call
campaign
capture
carry	carried
celebrate
challenge
charge
chase
choke
claim
clash
clear
climb
close
collapse
collide
come	came come
commission
compete
complete
condemn
conduct
confess
confirm
convene
convict
crack
crash
cross
crown
cut	cut cut
damage
debut
declare
decline
decorate
defeat
defend
delay
deliver
demand
demolish
deny	denied
depart
deploy
deport
derail
destroy
detain
detect
detonate
devastate
diagnose
die	died died
discover
discuss
dismiss
disrupt
dissolve
divert
donate
double
down
draw	drew drawn
drive	drove driven
drop	dropped
drown
earn
elect
eliminate
end
endorse
engulf
enter
erupt
escape
evacuate
evict
execute
expand
expel	expelled
explode
express
extend
extradite
face
fail
fall	fell fallen
fight	fought fought
file
fine
finish
fire
fix
flee	fled fled
flood
fly	flew flown
follow
force
form
found
free	freed
freeze	froze frozen
gather
give	gave given
grant
ground
grow	grew grown
hack
halve
hand
hear	heard heard
hijack
hire
hit	hit hit
hold	held held
honor
honour
hospitalise
hospitalize
host
hurt	hurt hurt
ignite
impose
inaugurate
increase
indict
infect
injure
insist
inspect
invade
invest
investigate
invite
jail
join
jump
kidnap	kidnapped
kill
land
lash
last
launch
lay	laid laid
lead	led led
leak
leave	left left
lift
list
loot
lose	lost lost
lower
march
mark
marry	married
meet	met met
merge
miss
move
murder
name
negotiate
nominate
obtain
occupy	occupied
occur	occurred
offer
open
operate
oppose
order
organise
organize
oust
outlaw
overthrow	overthrew overthrown
overturn
pardon
pass
patch
pay	paid paid
perform
plead
pledge
plunge
poison
postpone
present
prevent
price
probe
promise
promote
propose
prosecute
protest
publish
pull
punish
purchase
quarantine
question
quit	quit quit
race
rage
raid
raise
rally	rallied
ratify	ratified
reach
rebound
rebuild	rebuilt rebuilt
recall
receive
reconvene
record
recover
redesign
reduce
reelect
refuse
reinstate
reject
release
relocate
remand
remove
rename
reopen
replace
report
reroute
rescue
resign
restart
restore
resume
retire
return
reveal
review
riot
rise	rose risen
rob	robbed
rock
rule
run	ran run
rupture
sack
sail
save
say	said
schedule
score
search
seek	sought sought
seize
sell	sold sold
send	sent sent
sentence
settle
shell
ship	shipped
shoot	shot shot
shut	shut shut
sign
sink	sank sunk
slash
slide	slid slid
slip	slipped
smuggle
soar
spark
speak	spoke spoken
spend	spent spent
spill
split	split split
spread	spread spread
stab	stabbed
stage
start
steal	stole stolen
stop	stopped
storm
strand
strike	struck struck
submit	submitted
succeed
sue
suffer
support
surge
surrender
survive
suspend
swear	swore sworn
sweep	swept swept
take	took taken
talk
target
tear	tore torn
tell	told
test
testify	testified
threaten
throw	threw thrown
top	topped
topple
tour
trade
transfer	transferred
travel	travelled traveled
treat
trigger	triggered
triumph
try	tried
tumble
turn
unite
unveil
uproot
urge
vaccinate
veto
visit
vote
vow
walk
warn
welcome
win	won won
withdraw	withdrew withdrawn
witness
wound
yield
`;

/** Plain forms of the verbs above that report a statement: it is news that it was said, but rarely what the article is of. */
export const SPEECH = `
accuse
acknowledge
address
admit
announce
apologise
apologize
call
claim
condemn
confirm
declare
demand
deny
express
insist
offer
pledge
promise
propose
report
reveal
say
speak
tell
testify
threaten
urge
vow
warn
welcome
`;

/** Noun (singular, or plural where only that names a happening), then the plain action. */
export const NOUNS = `
acquisition	acquire
acquittal	acquit
address	address
agreement	agree
airstrike	strike
ambush	ambush
announcement	announce
apology	apologise
appeal	appeal
appearance	appear
appointment	appoint
approval	approve
arrest	arrest
arrival	arrive
assassination	assassinate
assault	attack
attack	attack
auction	auction
avalanche	avalanche
award	award
ban	ban
battle	fight
bid	bid
birth	birth
blast	explode
blaze	fire
blizzard	storm
bombing	bomb
boycott	boycott
breakthrough	breakthrough
burial	bury
campaign	campaign
ceasefire	ceasefire
ceremony	ceremony
clash	clash
closure	close
collapse	collapse
collision	collide
concert	concert
conference	meet
confession	confess
conflict	war
convention	convention
conviction	convict
coronation	crown
coup	coup
crackdown	crackdown
crash	crash
cyclone	storm
deal	agree
death	die
debate	debate
debut	debut
defeat	defeat
demonstration	protest
departure	depart
derailment	derail
dinner	dinner
drought	drought
earthquake	earthquake
election	elect
eruption	erupt
escape	escape
evacuation	evacuate
eviction	evict
execution	execute
exhibition	exhibition
explosion	explode
festival	festival
fight	fight
fighting	fight
final	final
fire	fire
flight	fly
flood	flood
flooding	flood
funeral	bury
game	game
gunfight	shoot
hearing	hear
heist	steal
hijacking	hijack
hurricane	storm
inauguration	inaugurate
indictment	indict
inquest	inquest
inquiry	investigate
inspection	inspect
invasion	invade
investigation	investigate
kidnapping	kidnap
killing	kill
landing	land
landslide	landslide
launch	launch
lawsuit	sue
marathon	race
march	march
match	match
meeting	meet
merger	merge
mission	mission
murder	murder
negotiations	negotiate
nomination	nominate
offensive	attack
operation	operate
outage	outage
outbreak	outbreak
parade	parade
plea	plead
poll	elect
polls	elect
premiere	premiere
probe	investigate
protest	protest
purchase	buy
quake	earthquake
race	race
raid	raid
rally	rally
recall	recall
reception	reception
referendum	vote
release	release
rescue	rescue
resignation	resign
restart	restart
retirement	retire
return	return
riot	riot
robbery	rob
ruling	rule
sale	sell
screening	screening
sentence	sentence
sentencing	sentence
session	session
settlement	settle
shelling	shell
shooting	shoot
shutdown	close
siege	siege
speech	speak
stabbing	stab
start	start
storm	storm
strike	strike
suicide	suicide
summit	meet
surgery	operate
surrender	surrender
takeover	acquire
talks	talk
test	test
theft	steal
tornado	storm
tour	tour
tournament	tournament
trial	try
trip	travel
truce	ceasefire
typhoon	storm
verdict	rule
victory	win
visit	visit
vote	vote
walkout	strike
war	war
wedding	marry
wildfire	fire
win	win
withdrawal	withdraw
`;
