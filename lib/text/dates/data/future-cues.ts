/**
 * Words of news prose that look ahead, with how: by themselves; `to` when "to" follows ("agreed to meet"),
 * whatever their own tense; `for` when "for", "on", "to" or "in" follows ("a trial set for Monday"). Source: our own.
 */
export const FUTURE_CUES = `
able	to
about	to
agreed	to
aim
aims
am	to
are	to
arrange	to
arrives
asked	to
attends
authorized	to
begin
begins
can't
cannot
chance	to
chose	to
closes
commences
concludes
continue	to
convenes
could
deadline
deadlines
debuts
decided	to
delivers
departs
due
effective
ends
expect
expected
expecting
expects
expire
expires
face
faces
forced	to
forthcoming
goes
going	to
has	to
have	to
holds
hope
hoped	to
hopes
hoping
host
hosts
intend
intended	to
intends
invited	to
is	to
kicks
leaves
likely	to
may
meet
meets
might
must
need	to
needs	to
offered	to
opens
ordered	to
payable
plan
planned
planning
plans
plays
pledged	to
premieres
preparing
promised	to
ready	to
reconvenes
reopens
resume
resumes
returns
runs
scheduled
set	for
shall
should
slated
speaks
starting
starts
supposed	to
sworn	to
threatened	to
told	to
tomorrow
travels
unlikely	to
upcoming
urged	to
visits
votes
vowed	to
want
wanted	to
wants
will
willing	to
won't
would
wouldn't
`;
