/**
 * Main classes of the Köppen–Geiger climate classification (A tropical, B dry, C temperate, D continental, E polar; temperate =
 * coldest month above 0 °C), after general geographic knowledge of where Beck et al. draw them ("Present and future Köppen-Geiger
 * climate classification maps at 1-km resolution", Scientific Data 5, 2018). Written by hand, not computed from their grid. A country
 * or a region stands in one class when nearly all of its people are believed to live in it; what lies across classes, or near the
 * edge of one, is left out: then the climate is not known, which is better than wrong.
 */
export type Zone = 'tropical' | 'dry' | 'temperate' | 'continental' | 'polar';

/** ISO 3166-1 alpha-2. */
export const countryZones: Record<Zone, string> = {
  tropical:
    'SG MY ID PH TH KH LK MV BN TL PG FJ WS TO VU SB GH CI LR SL GN TG BJ GA CG GQ ST MU SC KM CR PA NI SV HN BZ CU DO HT JM TT BB BS PR GY SR GF GP MQ',
  dry: 'SA AE QA KW BH OM EG LY IQ DJ MR NE YE TM NA BW SO',
  temperate: 'NL BE LU GB IE FR DK DE CH PT IT MT AL NZ UY HK MO JP',
  continental: 'FI EE LV LT BY MD PL SK RU KP',
  polar: 'GL',
};

/** Per country: regions and cities that lie in one class, by their names or codes, in countries that span several. */
export const placeZones: Record<string, Partial<Record<Zone, string>>> = {
  SE: {
    temperate:
      'skåne|skåne län|blekinge|blekinge län|halland|hallands län|gotland|gotlands län|malmö|lund|helsingborg|landskrona|trelleborg|ystad|kristianstad|halmstad|varberg|falkenberg|karlskrona|visby|göteborg|gothenburg',
    continental:
      'stockholm|stockholms län|uppsala|uppsala län|södermanlands län|örebro|örebro län|västmanlands län|västerås|värmlands län|karlstad|dalarna|dalarnas län|falun|borlänge|gävle|gävleborgs län|västernorrlands län|sundsvall|jämtlands län|östersund|västerbottens län|umeå|skellefteå|norrbottens län|luleå|kiruna|eskilstuna|södertälje|solna|norrköping|linköping',
  },
  NO: {
    temperate: 'bergen|stavanger|haugesund|rogaland|vestland|hordaland|sandnes|ålesund',
    continental: 'oslo|akershus|innlandet|hedmark|oppland|lillehammer|hamar|drammen|tromsø|trondheim|finnmark|troms',
  },
  AT: { temperate: 'wien|vienna', continental: 'tirol|tyrol|innsbruck|salzburg|kärnten|carinthia|klagenfurt' },
  JP: { continental: 'hokkaido|hokkaidō|sapporo|aomori|asahikawa' },
  RU: { temperate: 'krasnodar|krasnodar krai|sochi|novorossiysk' },
  KR: { temperate: 'busan|ulsan|jeju', continental: 'seoul|incheon|gyeonggi|gangwon|suwon|chuncheon' },
  ES: {
    temperate:
      'barcelona|girona|galicia|asturias|cantabria|bilbao|vizcaya|san sebastián|vigo|a coruña|oviedo|gijón|santander|sevilla|seville|málaga|cádiz|córdoba',
    dry: 'murcia|alicante|almería|zaragoza',
  },
  US: {
    temperate:
      'al|alabama|ar|arkansas|ga|georgia|la|louisiana|ms|mississippi|nc|north carolina|sc|south carolina|tn|tennessee|va|virginia|md|maryland|dc|district of columbia|de|delaware|nj|new jersey|new york city|brooklyn|philadelphia|houston|dallas|austin|san antonio|fort worth|san francisco|oakland|san jose|sacramento|portland|seattle|tacoma|jacksonville|orlando|tampa',
    continental:
      'me|maine|nh|new hampshire|vt|vermont|ma|massachusetts|boston|buffalo|rochester|syracuse|albany|oh|ohio|in|indiana|il|illinois|chicago|mi|michigan|detroit|wi|wisconsin|mn|minnesota|minneapolis|ia|iowa|nd|north dakota|sd|south dakota|ne|nebraska|ak|alaska|spokane|pittsburgh',
    dry: 'nv|nevada|las vegas|az|arizona|phoenix|tucson|nm|new mexico|albuquerque|denver|el paso|lubbock|bakersfield|fresno',
    tropical: 'hi|hawaii|honolulu|miami|key west|fort lauderdale|miami beach',
  },
  CA: {
    continental:
      'on|ontario|qc|quebec|québec|mb|manitoba|sk|saskatchewan|ab|alberta|nb|new brunswick|ns|nova scotia|pe|prince edward island|nl|toronto|ottawa|montreal|montréal|winnipeg|calgary|edmonton|regina|saskatoon|halifax',
    temperate: 'vancouver|victoria|surrey|burnaby|richmond|nanaimo',
  },
  AU: {
    temperate:
      'vic|victoria|tas|tasmania|act|australian capital territory|nsw|new south wales|sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|gold coast|newcastle|wollongong|geelong',
    tropical: 'darwin|cairns|townsville',
    dry: 'alice springs|broken hill|port augusta',
  },
  CN: {
    temperate:
      'guangdong|guangxi|fujian|zhejiang|jiangsu|shanghai|anhui|hubei|hunan|jiangxi|sichuan|chongqing|guizhou|yunnan|guangzhou|shenzhen|hangzhou|nanjing|wuhan|chengdu|suzhou|xiamen',
    continental: 'beijing|liaoning|jilin|heilongjiang|shanxi|shenyang|harbin|changchun|dalian',
    dry: 'xinjiang|ningxia|urumqi',
    tropical: 'hainan|haikou|sanya',
  },
  IN: {
    tropical: 'kerala|goa|west bengal|odisha|kolkata|mumbai|chennai|bengaluru|bangalore|kochi|bhubaneswar',
    temperate: 'uttar pradesh|bihar|assam|uttarakhand|himachal pradesh|lucknow|kanpur|patna|guwahati|shimla',
    dry: 'rajasthan|gujarat|jaipur|jodhpur|ahmedabad|surat',
  },
  BR: {
    tropical:
      'am|amazonas|pa|pará|ma|maranhão|mt|mato grosso|go|goiás|df|distrito federal|brasília|rj|rio de janeiro|es|espírito santo|to|tocantins|ro|rondônia|ac|acre|rr|roraima|ap|amapá|salvador|fortaleza|recife|manaus|belém|natal',
    temperate: 'rs|rio grande do sul|sc|santa catarina|pr|paraná|curitiba|porto alegre|florianópolis|campinas',
  },
  ZA: {
    temperate: 'gauteng|kwazulu-natal|western cape|mpumalanga|johannesburg|pretoria|durban|cape town|stellenbosch',
    dry: 'northern cape|kimberley|upington',
  },
  VN: { tropical: 'ho chi minh|ho chi minh city|saigon|da nang|can tho', temperate: 'hanoi|ha noi|hai phong' },
  NG: { tropical: 'lagos|abuja|ibadan|port harcourt', dry: 'kano|sokoto|maiduguri' },
};
