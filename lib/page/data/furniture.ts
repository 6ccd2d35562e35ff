/**
 * What lines say that stand among an article's paragraphs and are no part of it, in lower case, one a line.
 * Source: our own knowledge of English news pages.
 */

/** The whole line, closing signs aside. */
export const LABELS = `
advertisement
advertisements
all rights reserved
caption
close
comment
comments
continue reading
continue reading below
copied
copy link
email
e-mail
follow
gallery
listen
loading
log in
more
next
photo
photos
play
previous
print
read more
related
related articles
related coverage
related stories
related topics
replay
save
see more
share
share this
share this article
share this story
show more
sign in
sign up
source
sponsored
story continues below
story continues below advertisement
subscribe
tag
tags
topic
topics
via
video
videos
watch
`;

/** Anywhere in a short line. */
export const PHRASES = `
a free account
affiliate commission
all rights reserved
already a member
already a subscriber
already have an account
an account to continue
and conditions apply
as little as $
as little as £
as little as €
before you go, we
by clicking here
click here for
click here to
consider making a donation
contact her at
contact him at
contact me at
contact the author at
contact the writer at
contact them at
content has failed to load
continues after the advert
continues below
contributed reporting
contributed to the report
contributed to this article
contributed to this report
contributed to this story
cookie policy
cookie preferences
cookie settings
delivered straight to your inbox
delivered to your inbox
do not sell my
do you have a news tip
do you have a story
do you have a tip
download our app
download our free app
download the app
email her at
email him at
email me at
enable javascript
find us on
first published by
first published in
first published on
follow her on
follow him on
follow me on
follow them on
follow us on
for more information, visit
for more, visit
get in touch with
get the latest news in your
get the latest stories in your
got a story
got a tip
is reserved for subscribers
join our channel
join our community
join our newsletter
join our telegram
join our whatsapp
latest posts by
letter to the editor
letters to the editor
like us on
make a donation
make a tax-deductible donation
may earn a commission
may earn an affiliate
may earn commission
may not be copied
may not be published
may not be reproduced
news tips?
originally appeared at
originally appeared in
originally appeared on
originally published by
originally published in
originally published on
reading a free article
reprint permission
scroll down to continue
scroll to continue
sign up for daily
sign up for free
sign up for her
sign up for his
sign up for my
sign up for our
sign up for the
sign up for their
sign up here
sign up now
sign up to get
sign up to our
sign up to receive
sign up to the
sign up today
story tip?
submit a letter to
subscribe for our
subscribe here
subscribe now
subscribe on
subscribe to our
subscribe to the
subscribe to us
subscribe today
support independent journalism
support local journalism
support our journalism
tap here to see other videos
terms of service apply
terms of use apply
this article was produced by
this story was produced by
to comment on this article
to comment on this story
try refreshing your browser
turn on desktop notifications
turn on notifications
unlock more articles
unlock more stories
unlock this article
unsubscribe at any time
unsubscribe from
uses cookies
video has failed to load
we use cookies
your browser does not support
`;

/** The line's first words; what begins so and is mostly a link leads to another page. */
export const POINTERS = `
also read
analysis
click here
don't miss
download
editor's pick
editor's picks
editors' picks
explainer
explore
follow us
for more
here's
learn more
listen
more
more from
more on this
most read
now read
opinion
read
recommended
related
see
see also
sign up
subscribe
trending
up next
view
watch
what to know
`;

/** The line's first words, where an article ends or a picture stands. */
export const CREDITS = `
additional reporting by
compiled by
credit:
edited by
editing by
featured image
graphic by
graphics by
header image
image by
image credit
image:
images by
images:
lead image
photo :
photo by
photo credit
photo:
photograph by
photographs by
photos by
photos:
picture by
picture:
pictures by
pictures:
reporting and writing by
reporting by
source:
translated by
with files from
with reporting by
writing by
`;
