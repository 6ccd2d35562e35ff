/**
 * Verbs that report what somebody said or wrote, `lemma[+][<TAB>class[<TAB>irregular past[<TAB>participle]]]`. A `+`
 * marks lemmas whose forms are nouns as well ("claims"). Classes: none introduces any statement; `label` takes the
 * words as its object ("called it a “disaster”", "criticised"); `thought` reports opinion; `weak` is a cue only next
 * to a quotation ("laughed", "began").
 * Source: our own knowledge of English; MIT like the rest.
 */
export const CUE_VERBS = `
accuse	label
acknowledge
add
address+	weak
admit		admitted
admonish
advise
advocate	label
affirm
agree
allege
allow
announce
answer+
apologise
apologize
appeal+
applaud	label
argue
ask
assail	label
assert
assess	label
assure
attack+	label
attest
aver		averred
bark+
beam	weak
beg		begged
begin	weak	began	begun
believe	thought
bellow
bemoan	label
berate	label
blame+	label
blare
blast+	label
blog+		blogged
blurt
boast+
boom
brag+		bragged
brand+	label
bristle	weak
call+	label
caption+	label
caution+
challenge+	label
chant+
characterise	label
characterize	label
charge+
cheer+	weak
chide
chime	weak
chuckle	weak
cite	label
claim+
clarify
close+	weak
commend+	label
comment+
compare	label
complain
concede
conclude
concur		concurred
condemn	label
confess
confide
confirm
congratulate	label
contend
continue
coo	weak	cooed
counsel		counseled	counselled
counter+
credit+	label
criticise	label
criticize	label
crow	weak
cry+	weak	cried
deadpan		deadpanned
declare
decline	weak
decree+
decry	label
defend	label
demand+
denounce	label
deny
deplore	label
deride	label
describe	label
detail	label
disclose
discuss	label
dismiss	label
dispute+	label
dub	label	dubbed
echo+	weak
elaborate
emphasise
emphasize
encourage	label
endorse	label
enthuse
eulogise	label
eulogize	label
exclaim
exhort
expect	thought
explain
express	label
exult
fear+	thought
feel	thought	felt
find+	thought	found
fire+	weak
fret		fretted
fume
gasp+	weak
gloat
grin	weak	grinned
gripe+
groan+	weak
grouse
growl+
grumble
guess+	thought
gush+
hail+	label
hashtag+	label
highlight+	label
hint+
hiss+	weak
hope+	thought
howl+	weak
hype+	label
imagine	thought
implore
imply
indicate
inform
inquire
insist
instruct
interject
intone
introduce	label
invoke	label
jest+
joke+
judge+	label
label+	label	labeled	labelled
lament+
lash+	weak
laud	label
laugh+	weak
lecture+
liken	label
maintain
marvel+		marveled	marvelled
mean	weak	meant
mention+	label
moan+
mock+	label
mumble
murmur+
muse+
mutter+
name+	label
nod	weak	nodded
note+
object+
observe
offer+	weak
opine
order+
outline+	label
paint+	label
paraphrase	label
philosophise
philosophize
plan+	weak	planned
plead
pledge+
point+	weak
ponder
portray	label
posit
post+
praise+	label
pray
preach+
predict
press+	weak
proclaim
profess
promise+
prophesy
propose
protest+
push+	weak
query+
question+
quip+		quipped
quote+	label
rail+	weak
rant+
rate+	label
read	weak	read
reason+
reassure
rebuke+	label
rebut	label	rebutted
recall
recite	label
reckon
recollect
recommend
recount
refer	label	referred
reflect
refuse	weak
refute	label
regret+		regretted
reiterate
reject	label
rejoin
relate	weak
relay+
release+	weak
remark+
remember
remind
repeat+
reply+
report+
request+
respond
restate	label
retort+
retweet	label
reveal
ridicule+	label
riff+	weak
roar+
rue
rule+
salute+	label
say+		said
scoff+
scold
scream+
see	weak	saw	seen
shoot+	weak	shot
shout+
shriek+
shrug+	weak	shrugged
sigh+	weak
sign+	weak
signal+		signaled	signalled
sing+		sang	sung
slam	label	slammed
slate+	label
smile+	weak
snap+		snapped
snarl
sneer+
sniff+	weak
sob+	weak	sobbed
speak	weak	spoke	spoken
specify
speculate
stammer
start+	weak
state+
stipulate
stress+
stutter
style+	label
suggest
summarise	label
summarize	label
summon+	weak
surmise
swear+		swore	sworn
sympathise
sympathize
talk+	weak
taunt+
tease+
tell		told
term+	label
testify
text+
thank+	label
theorise
theorize
think	thought	thought
threaten
thunder+
title+	weak
tout+	label
trumpet+	label
tweet+
underline
underscore
understand	thought	understood
urge
utter+
vent+
venture+
volunteer+
vow+
wail+
want	thought
warble	weak
warn
welcome+	label
whisper+
wish+	thought
wonder
worry+
write		wrote	written
yell+
`;
