/**
 * Verbs that report what somebody said or wrote, `lemma<TAB>class[<TAB>irregular past[<TAB>participle]]`.
 * Classes: `speech` introduces any statement; `label` takes the words as its object ("called it a “disaster”",
 * "criticised"); `thought` reports opinion; `weak` is a cue only next to a quotation ("laughed", "began").
 * Source: our own knowledge of English; MIT like the rest.
 */
export const CUE_VERBS = `
accuse	label
acknowledge	speech
add	speech
address	weak
admit	speech
admonish	speech
advise	speech
advocate	label
affirm	speech
agree	speech
allege	speech
allow	speech
announce	speech
answer	speech
apologise	speech
apologize	speech
appeal	speech
applaud	label
argue	speech
ask	speech
assail	label
assert	speech
assess	label
assure	speech
attack	label
attest	speech
bark	speech
beg	speech
begin	weak	began	begun
believe	thought
bellow	speech
bemoan	label
berate	label
blame	label
blare	speech
blast	label
blog	speech
blurt	speech
boast	speech
boom	speech
brag	speech
brand	label
bristle	weak
call	label
caption	label
caution	speech
challenge	label
chant	speech
characterise	label
characterize	label
charge	speech
cheer	weak
chide	speech
chime	weak
chuckle	weak
cite	label
claim	speech
clarify	speech
close	weak
commend	label
comment	speech
compare	label
complain	speech
concede	speech
conclude	speech
concur	speech
condemn	label
confess	speech
confide	speech
confirm	speech
congratulate	label
contend	speech
continue	speech
coo	weak	cooed
counsel	speech
counter	speech
credit	label
criticise	label
criticize	label
crow	weak
cry	weak	cried
deadpan	speech	deadpanned
declare	speech
decline	weak
decree	speech
decry	label
defend	label
demand	speech
denounce	label
deny	speech
deplore	label
deride	label
describe	label
detail	label
disclose	speech
discuss	label
dismiss	label
dispute	label
dub	label	dubbed
elaborate	speech
emphasise	speech
emphasize	speech
encourage	label
endorse	label
enthuse	speech
eulogise	label
eulogize	label
exclaim	speech
exhort	speech
expect	thought
explain	speech
express	label
fear	thought
feel	thought	felt
find	thought	found
fire	weak
fret	speech	fretted
fume	speech
gasp	weak
grin	weak
gripe	speech
groan	weak
grouse	speech
growl	speech
grumble	speech
guess	thought
gush	speech
hail	label
hashtag	label
highlight	label
hint	speech
hiss	weak
hope	thought
howl	weak
hype	label
imagine	thought
implore	speech
imply	speech
indicate	speech
inform	speech
inquire	speech
insist	speech
instruct	speech
interject	speech
intone	speech
introduce	label
invoke	label
jest	speech
joke	speech
judge	label
label	label
lament	speech
lash	weak
laud	label
laugh	weak
lecture	speech
liken	label
maintain	speech
marvel	speech
mean	weak	meant
mention	label
moan	speech
mock	label
mumble	speech
murmur	speech
muse	speech
mutter	speech
name	label
nod	weak	nodded
note	speech
object	speech
observe	speech
offer	weak
opine	speech
order	speech
outline	label
paint	label
paraphrase	label
philosophise	speech
philosophize	speech
plan	weak	planned
plead	speech
pledge	speech
point	weak
ponder	speech
portray	label
posit	speech
post	speech
praise	label
pray	speech
preach	speech
predict	speech
proclaim	speech
profess	speech
promise	speech
prophesy	speech
propose	speech
protest	speech
push	weak
query	speech
question	speech
quip	speech	quipped
quote	label
rail	weak
rant	speech
rate	label
read	weak	read
reason	speech
reassure	speech
rebuke	label
recall	speech
recite	label
reckon	speech
recollect	speech
recommend	speech
recount	speech
refer	label	referred
reflect	speech
refuse	weak
refute	label
regret	speech	regretted
reiterate	speech
reject	label
rejoin	speech
relate	weak
relay	speech
release	weak
remark	speech
remember	speech
remind	speech
repeat	speech
reply	speech
report	speech
request	speech
respond	speech
restate	label
retort	speech
retweet	label
reveal	speech
ridicule	label
riff	weak
roar	speech
rule	speech
salute	label
say	speech	said
scoff	speech
scold	speech
scream	speech
see	weak	saw	seen
shoot	weak	shot
shout	speech
shriek	speech
shrug	weak	shrugged
sigh	weak
sign	weak
signal	speech
sing	speech	sang	sung
slam	label	slammed
slate	label
smile	weak
snap	speech	snapped
snarl	speech
sneer	speech
sniff	weak
sob	weak	sobbed
speak	weak	spoke	spoken
specify	speech
speculate	speech
stammer	speech
start	weak
state	speech
stipulate	speech
stress	speech
stutter	speech
style	label
suggest	speech
summarise	label
summarize	label
summon	weak
surmise	speech
swear	speech	swore	sworn
sympathise	speech
sympathize	speech
talk	weak
taunt	speech
tease	speech
tell	speech	told
term	label
testify	speech
text	speech
thank	label
theorise	speech
theorize	speech
think	thought	thought
threaten	speech
thunder	speech
title	weak
tout	label
trumpet	label
tweet	speech
underline	speech
underscore	speech
understand	thought	understood
urge	speech
utter	speech
vent	speech
venture	speech
volunteer	speech
vow	speech
wail	speech
want	thought
warble	weak
warn	speech
welcome	label
whisper	speech
wish	thought
wonder	speech
worry	speech
write	speech	wrote	written
yell	speech
`;
