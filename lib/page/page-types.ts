/**
 * What a page calls itself: schema.org types (JSON-LD, microdata), `og:type` and the program that made it. Asked by the
 * gate and by the reader's judgement.
 */

export const NEWS_TYPE = /NewsArticle$|^LiveBlogPosting$/;
export const ARTICLE_TYPE =
  /^(?:Article|SatiricalArticle|AdvertiserContentArticle|BlogPosting|Report|Review)$/;

/** A page of another kind: things sold or shown, answers, lists, places to be, works, papers, posts. */
export const OTHER_TYPE =
  /^(?:Product|ProductGroup|Recipe|HowTo|QAPage|DiscussionForumPosting|SocialMediaPosting|SearchResultsPage|CollectionPage|ItemPage|ProfilePage|AboutPage|ContactPage|FAQPage|Course|CourseInstance|JobPosting|SoftwareApplication|Book|Movie|MusicRecording|MusicAlbum|PodcastEpisode|(?:Music|Theater|Exhibition|Business|Education|Social|Comedy|Dance|Literary|Childrens)?Event|Festival|MedicalTrial|Dataset|ScholarlyArticle|RealEstateListing|VacationRental|Hotel|Vehicle|Car)$/;

export const OTHER_OG = /^(?:product|video|music|book|profile|object|game|place|restaurant|business)/i;

/** Programs that make wikis, forums, manuals and shops, and nothing else: `<meta name="generator">`. */
export const OTHER_GENERATOR =
  /^(?:mediawiki|dokuwiki|discourse|flarum|nodebb|phpbb|vbulletin|xenforo|invision|docusaurus|mkdocs|sphinx|gitbook|vuepress|vitepress|prestashop|opencart)/i;
