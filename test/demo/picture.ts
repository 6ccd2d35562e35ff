/** The photograph of an article, drawn: one scene a storyline, its light from the article's name. */

const SCENES: Record<string, (light: number) => string> = {
  river: (light) => `
    <path d="M0 250 L140 150 L250 215 L390 120 L540 225 L680 140 L800 210 L800 450 L0 450 Z" fill="hsl(${150 + light} 22% 34%)"/>
    <path d="M0 300 Q200 240 400 290 T800 270 L800 450 L0 450 Z" fill="hsl(${130 + light} 26% 27%)"/>
    <path d="M360 290 Q330 340 420 365 T330 450 L560 450 Q600 395 480 360 T430 288 Z" fill="hsl(${200 + light} 45% 62%)"/>
    <path d="M470 190 h150 l-14 90 h-122 Z" fill="hsl(30 6% 62%)"/><path d="M470 190 h150 v10 h-150 Z" fill="hsl(30 6% 48%)"/>`,
  ferry: (light) => `
    <path d="M0 290 h800 v160 h-800 Z" fill="hsl(${205 + light} 30% 36%)"/>
    <path d="M0 330 q50 -14 100 0 t100 0 t100 0 t100 0 t100 0 t100 0 t100 0 t100 0 v120 h-800 Z" fill="hsl(${208 + light} 32% 30%)"/>
    <path d="M180 260 h360 l-36 62 h-288 Z" fill="hsl(8 48% 40%)"/><path d="M232 212 h250 v48 h-250 Z" fill="#f1ede4"/>
    <path d="M300 170 h70 v42 h-70 Z" fill="#f1ede4"/><path d="M392 160 h30 v52 h-30 Z" fill="hsl(8 48% 40%)"/>
    <path d="M250 226 h20 v14 h-20z M290 226 h20 v14 h-20z M330 226 h20 v14 h-20z M370 226 h20 v14 h-20z M410 226 h20 v14 h-20z" fill="#46525c"/>
    <path d="M0 230 h800 v60 h-800 Z" fill="#ffffff" opacity=".28"/>`,
  market: (light) => `
    <path d="M0 330 h800 v120 h-800 Z" fill="hsl(${30 + light} 14% 30%)"/>
    <path d="M60 200 a110 90 0 0 1 220 0 Z M290 200 a110 90 0 0 1 220 0 Z M520 200 a110 90 0 0 1 220 0 Z" fill="hsl(${190 + light} 18% 42%)"/>
    <path d="M60 200 h680 v14 h-680 Z" fill="hsl(190 20% 26%)"/>
    <path d="M70 214 h14 v116 h-14z M280 214 h14 v116 h-14z M508 214 h14 v116 h-14z M716 214 h14 v116 h-14z" fill="hsl(190 20% 26%)"/>
    <path d="M110 280 h140 v50 h-140z M330 270 h150 v60 h-150z M560 282 h130 v48 h-130z" fill="hsl(${16 + light} 48% 48%)"/>
    <path d="M100 268 h160 l-10 14 h-140z M320 258 h170 l-10 14 h-150z M550 270 h150 l-10 14 h-130z" fill="#f1ede4"/>`,
};

/** An SVG picture for an article's name; an unknown storyline gets the river. */
export function picture(name: string): string {
  const scene = SCENES[name.split('-')[0] ?? ''] ?? SCENES.river!;
  const light = [...name].reduce((sum, char) => sum + char.charCodeAt(0), 0) % 24;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450" role="img">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${200 + light} 38% 74%)"/><stop offset="1" stop-color="hsl(${36 + light} 46% 86%)"/></linearGradient></defs>
<rect width="800" height="450" fill="url(#sky)"/><circle cx="${120 + light * 22}" cy="92" r="34" fill="#fff6df" opacity=".85"/>${scene(light)}</svg>`;
}
