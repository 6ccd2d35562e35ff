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
continue	to
could
deadline
deadlines
decided	to
delivers
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
pledged	to
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
