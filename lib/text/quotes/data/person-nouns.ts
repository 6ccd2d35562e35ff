/**
 * Nouns that mean one person, `noun<TAB>m|f` where the noun tells the gender; "the senator", "the midfielder".
 * Source: our own knowledge of English; MIT like the rest.
 */
export const PERSON_NOUNS = `
activist
actor	m
actress	f
ambassador
analyst
anchor
archbishop	m
artist
astronaut
athlete
attorney
author
banker
barrister
billionaire
bishop
boss
boxer
businessman	m
businesswoman	f
candidate
captain
cardinal	m
chairman	m
chairwoman	f
chancellor
chief
coach
columnist
comedian
commander
commissioner
composer
congressman	m
congresswoman	f
councillor
dean
defender
democrat
designer
detective
developer
diplomat
director
doctor
economist
editor
engineer
entrepreneur
envoy
executive
farmer
filmmaker
financier
founder
front-runner
frontrunner
general
goalkeeper
governor
historian
hopeful
host
incumbent
inspector
investor
journalist
judge
justice
king	m
lawmaker
lawyer
leader
legislator
libertarian
magistrate
magnate
man	m
manager
mayor
mep
midfielder
millionaire
minister
mogul
monarch
mp
musician
native
neurosurgeon
nominee
novelist
officer
official
owner
parliamentarian
pastor
pianist
player
playwright
poet
politician
pontiff	m
pope	m
premier
presenter
president
priest
prince	m
princess	f
principal
professor
progressive
prosecutor
queen	f
rapper
representative
republican
researcher
scientist
secretary
senator
sheriff
singer
skipper
socialist
solicitor
spokesman	m
spokesperson
spokeswoman	f
star
strategist
striker
superintendent
surgeon
teacher
treasurer
tycoon
veteran
winger
woman	f
writer
year-old
`;
