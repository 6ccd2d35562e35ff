/** What the shape of an address tells. The words are those that sites share, in English. */

/** A day, a long number or a headline in the address; a section that only stories stand under. */
export const ARTICLE_ADDRESS =
  /\/(?:19|20)\d\d[/-]?(?:\d\d?|[a-z]{3})(?:[/-]|\d\d)|\/(?:news|article|articles|story|stories|politics|world|nation|opinion|sports?|business)\/.*[a-z\d]-[a-z\d]|\bnews_?(?:item|view|article|detail|story)|\d{6,}|[a-z\d]+(?:-[a-z\d]+){4}/i;

/** A place where no news stands: shops, forums, documentation, accounts. */
export const CLOSED_ADDRESS =
  /\/(?:shop|stores?|products?|product-category|itm|cart|checkout|collections?|forums?|threads?|t|questions|viewtopic\.php|showthread\.php|docs?|documentation|wiki|search|login|signin|account|privacy|privacy-policy|terms|terms-of-service|recipes?|lyrics|playlist)(?:\/|$)/i;

/** A place where news seldom stands: lists, firms' pages, help. */
export const OTHER_ADDRESS =
  /\/(?:p|ip|item|category|categories|catalog|catalogs|catalogue|browse|tags?|topics?|discussions?|boards?|community|communities|manual|reference|glossary|support|help|faq|services|solutions|pricing|plans|courses?|jobs|careers|about|about-us|contact|legal|users?|profile|members?|watch|schedule)(?:\/|$)/i;
