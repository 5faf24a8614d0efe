/** ISO 3166-1 alpha-2, officially assigned codes. */
export const officialCountryCodes: readonly string[] = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY
MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM
PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ
TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
`
  .trim()
  .split(/\s+/);

/** Codes ISO leaves to users and that the Union uses; they carry a footnote on the designation (BR17). */
export const userAssignedCountryCodes: readonly string[] = ['XK'];

/** The 27 Member States of the Union: never partners. */
export const memberStateCodes: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

export const codeStatuses = ['official', 'user-assigned'] as const;
export type CodeStatus = (typeof codeStatuses)[number];

const status = new Map<string, CodeStatus>([
  ...officialCountryCodes.map((code) => [code, 'official'] as const),
  ...userAssignedCountryCodes.map((code) => [code, 'user-assigned'] as const),
]);
const memberStates = new Set(memberStateCodes);

/** Whether a code is official in ISO 3166-1 or user-assigned; null for anything else, lower case included. */
export function codeStatus(code: string): CodeStatus | null {
  return status.get(code) ?? null;
}

/** Whether a text is a country code of this register: ISO 3166-1 alpha-2 in capitals, or `XK`. */
export function isCountryCode(code: string): boolean {
  return status.has(code);
}

/** Whether a code names a Member State of the Union. */
export function isMemberState(code: string): boolean {
  return memberStates.has(code);
}
