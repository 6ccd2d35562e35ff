/**
 * What publishers call the parts of a page in class names, ids and test ids; one a line, the words of a name in lower
 * case. None that only one site uses. Source: our own knowledge of news pages and of the common publishing systems.
 */

/** Text for screen readers alone. */
export const HIDDEN = `
assistive
is hidden
noscript
offscreen
screen reader
screenreader
sr only
u hidden
visually hidden
visuallyhidden
`;

/** What lies over the page. */
export const OVERLAY = `
ccpa
consent
cookie
cookiebot
cookies
didomi
gdpr
interstitial
lightbox
modal
onetrust
pop up
popup
regwall
toast
usercentrics
`;

/** Readers' comments. */
export const COMMENTS = `
comment
commenting
comments
coral
disqus
livefyre
openweb
replies
respond
spotim
viafoura
`;

/** Something else than the article. */
export const ASIDE = `
about author
ad
addthis
ads
adslot
advert
advertisement
advertising
adverts
affiliate
also read
author box
author card
author info
authorbio
bio
biography
breadcrumb
breadcrumbs
copyright
dfp
donate
donation
donations
explore more
facebook
follow
follows
footer
further reading
google preferred
inline link
interlink
latest news
link list
linklist
login
mailchimp
masthead
membership
menu
more from
more on
more stories
most commented
most popular
most read
most viewed
nav
navbar
navigation
newsletter
newsletters
next article
next post
onward
optin
outbrain
pager
pagination
popular
post navigation
preferred source
prev post
previous article
promo
promos
promoted
promotion
read also
read more
read next
readmore
recirc
recirculation
recommend
recommendation
recommendations
recommended
register
registration
related
revcontent
see also
share
share tools
sharebar
sharethis
sharing
sign in
sign up
signin
signup
skip
social
socials
sponsor
sponsored
sponsors
submenu
subscribe
subscription widget
taboola
tag list
taglist
ticker
top stories
topstories
trending
up next
whatsapp
you may
zergnet
`;

/** Likely something else. */
export const EXTRA = `
at a glance
audio
audio player
carousel
commercial
corrections form
countdown
dialog
disclaimer
dropdown
embed
fact box
factbox
feedback
highlights
infobox
instagram
jump links
key points
key takeaways
keypoints
keywords
legal
listen
oembed
overlay
partner
partners
paywall prompt
player
playlist
poll
print only
quiz
rail
rating
ratings
reactions
report error
sidebar
siderail
story card
subscription form
survey
table of contents
tags
takeaways
teaser
teasers
tiktok
toc
toolbar
tooltip
topics
transcript toggle
tweet
twitter
video player
`;

/** What stands under a picture. */
export const CAPTION = `
caption
captions
credit
credits
cutline
figcaption
photo credit
photocredit
wp caption
`;

/** Who and when. */
export const BYLINE = `
author
authors
byline
bylines
contributor
contributors
dateline
dates
datetime
pubdate
published
timestamp
updated
`;

/** The lines under the headline. */
export const STANDFIRST = `
article desc
article description
article excerpt
article intro
article summary
deck
dek
kicker lead
post excerpt
standfirst
sub headline
subhead
subheading
subheadline
subtitle
`;

/** The headline. */
export const HEADLINE = `
article title
entry title
headline
hed
page title
post title
story title
`;

/** A picture with what belongs to it. */
export const PICTURE = `
figure
image
images
inline photo
media
photo
photos
picture
`;

/** The article's own text. */
export const BODY = `
article body
article content
article text
articlebody
body content
body copy
body text
content body
entry content
main content
post body
post content
rich text
story body
story content
story text
`;
