// How prices are called, written as `core/domain/fold.ts` reads it; practice (D).

/** Names of prices; the same name with two amounts for one product contradicts itself. */
export const PRICE_NAMES: readonly string[] =
  '到手价 券后价 活动价 直播价 拼团价 预售价 秒杀价 会员价 现价 团购价'.split(' ');

/** Behind a price's name: the amount. */
export const AMOUNT =
  /^(?:[:：为是仅只需低至才\s]|[¥￥]){0,6}([0-9０-９]{1,7}(?:[.．][0-9０-９]{1,2})?)(?![.．]?[0-9０-９]|\s{0,2}[折%％月日号点件盒瓶个人万千百wWkK起~～—至到-])/u;

/** What a price to be paid in the end rests on. */
export const TERMS =
  /券|满|减|折|凑|叠加|会员|定金|尾款|预售|补贴|津贴|红包|秒杀|限时|直播|首单|新客|拍|买|优惠|活动|专享|立省|vip|plus|团|赠|前\s{0,2}[0-9０-９]+/iu;

/** Between a product and its price: nothing that makes it more pieces, another version or somebody's own price. */
export const BARE = /^[\p{P}\p{S}\s的]{0,4}$/u;
