/**
 * Words of news prose that look ahead, with how: by themselves; `to` when "to" follows ("agreed to meet"),
 * whatever their own tense; `for` when "for", "on", "to" or "in" follows ("a trial set for Monday"). Source: our own.
 */
export const FUTURE_CUES = `
able	to
about	to
agreed	to
aim
aiming
aims
am	to
appears
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
continue	to
convenes
could
deadline
deadlines
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
faces
forced	to
forthcoming
gathers
gives
goes
going	to
has	to
have	to
holds
hope
hoped	to
hopes
hoping
hosts
intend
intended	to
intends
invited	to
is	to
kicks
launches
leaves
likely	to
makes
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
predict
predicts
prepare
prepares
preparing
promised	to
ready	to
resume
resumes
returns
scheduled
set	for
shall
should
slated
speaks
starts
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
