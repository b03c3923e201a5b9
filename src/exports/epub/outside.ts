import { printLookedUp } from '../../dates.ts';
import { hostOf } from '../../lib/wording.ts';
import type { OutsideValue } from '../../record/outside.ts';
import type { Held } from '../../schema/year.ts';
import { day } from './front.ts';
import { between, type Markup, markup } from './markup.ts';

/** A fact from outside the captures: said to be one, with its addresses and the days they were looked up. */
export function outsideFact({ value, day: iso, sources }: OutsideValue): Markup {
  return markup`${iso === null ? value : day(iso)} [từ nguồn ngoài: ${between(sources.map(place), '; ')}]`;
}

/** What was held in a year without a review. */
export function outsideHeld({ what, date, url, accessed }: Held): Markup {
  const found = place({ url, host: hostOf(url), accessed });
  return markup`<li>${date === null ? null : markup`${day(date)}: `}${what} [từ nguồn ngoài: ${found}]</li>`;
}

function place({ url, host, accessed }: OutsideValue['sources'][number]): Markup {
  return markup`<a href="${url}">${host}</a>${accessed === null ? null : `, tra cứu ${printLookedUp(accessed)}`}`;
}
