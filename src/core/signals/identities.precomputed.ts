import { foldWord } from '../text/fold.ts';

/**
 * Names of peoples, religions, orientations, parties and politicians. The models never see these words, neither in training nor in use,
 * because whom a post mentions says nothing about whether it is kind, useful or an offer.
 */
const written = `
black blacks white whites asian asians african africans afro arab arabs arabic european europeans latino latinos latina latinas latinx hispanic hispanics mexican mexicans
chinese china chink chinks japanese jap japs korean koreans korea indian indians indonesian indonesians filipino filipinos filipina filipinas pinoy pinoys pinay pinays malay malays
american americans british brits english irish scottish german germans french italian italians russian russians russia spanish polish turkish turk turks iranian iranians iraqi iraqis israeli israelis israel
palestinian palestinians palestine syrian syrians pakistani pakistanis paki pakis bangladeshi afghan afghans somali somalis nigerian nigerians cuban cubans venezuelan brazilian
nigger niggers nigga niggas niggah niggaz negro negroes negra negro's coon coons spic spics wetback wetbacks gook gooks beaner beaners redneck rednecks hillbilly hillbillies gypsy gypsies cracker crackers honky
immigrant immigrants migrant migrants refugee refugees foreigner foreigners alien aliens illegals indigenous aboriginal aboriginals
muslim muslims moslem moslems islam islamic islamist islamists islamization jihad jihadi jihadis sharia quran koran mosque jew jews jewish judaism zionist zionists zionism kike kikes synagogue
christian christians christianity catholic catholics protestant evangelical evangelicals mormon mormons hindu hindus hinduism buddhist buddhists buddhism sikh sikhs atheist atheists pope jesus allah 
gay gays lesbian lesbians homo homos homosexual homosexuals homosexuality queer queers trans transgender transgenders tranny trannies transsexual bisexual bisexuals lgbt lgbtq lgbtqia fag fags faggot faggots faggy dyke dykes
retard retards retarded retardation autistic autism spastic cripple cripples midget midgets
woman women female females feminist feminists feminism 
liberal liberals lib libs libtard libtards libturd conservative conservatives leftist leftists lefty lefties rightist righties democrat democrats democratic dem dems democrate republican republicans gop 
maga magas kag antifa alt-right altright tea-party teaparty commie commies communist communists communism socialist socialists socialism marxist marxists marxism fascist fascists fascism nazi nazis neonazi
nationalist nationalists tory tories labour ukip snp brexit brexiteer brexiteers remoaner remoaners resist blm kkk nra soros sjw sjws
trump trumps trump's donald potus drumpf trumpers trumpsters obama obamas barack hillary clinton clintons bernie sanders biden pence kavanaugh kav ford blasey pelosi schumer mcconnell mccain mueller comey ryan feinstein
cruz warren booker maxine waters cory kamala harris sessions sarah huckabee kellyanne conway rosenstein strzok lindsey graham flake collins nunes aoc ocasio bush reagan nixon kerry romney rubio
putin merkel macron boris corbyn johnson trudeau farage erdogan netanyahu jinping kim
democratsarehateful walkaway confirmkavanaugh kavanaughhearings
binay binays jejomar jojo nancy junjun abby roxas roxas' mar korina mar's araneta duterte dutertes rodrigo rody digong du30 duts dutertards dutertard dutertrolls ducktertards poe grace poe's llamanzares
miriam santiago defensor escudero chiz marcos bongbong bbm imelda ferdinand robredo leni trillanes cayetano alan honasan gringo aquino noynoy pnoy abnoy ninoy kris cory's delima leila lima sotto tito pacquiao manny
estrada erap enrile arroyo gma revilla jinggoy lacson ping de-lima abaya drilon belmonte osmena erice tolentino moreno isko pangilinan kiko gordon angara
lp una pdp pdp-laban dilawan dilaw yellowtard yellowtards makabayan npa liberalparty kadamay nognog negro negrito bakla bakla't baklang bading tomboy bayot bayut beki tibo intsik insik singkit bisaya bisdak ilokano ilocano tagalog kapampangan moro moros aeta bumbay
muslim katoliko kristiyano iglesia pilipino pilipina pilipinas pinas pilipinos
jokowi jokowi-ahok joko widodo jkw prabowo prabowi subianto ahok basuki anies baswedan sandi sandiaga uno megawati mega sby yudhoyono amien rais fadli zon fahri hamzah ruhut gibran ganjar pranowo puan soeharto suharto sukarno soekarno ma'ruf kaesang
cebong cebongers kecebong kampreters kadrun pki komunis komunisme golkar pdip pdi-p gerindra demokrat pks pan pkb ppp nasdem hanura psi fpi nu muhammadiyah hti banteng projo onta togog 
cina cino china tionghoa cokin aseng asing pribumi jawa jowo sunda batak padang minang betawi bugis dayak ambon papua madura aceh bali melayu arab yaman india bule bulenya negro
islam kristen katolik protestan hindu buddha budha konghucu yahudi kafir kapir muslim muslimah nasrani ulama ustad ustadz kyai habib pastor pendeta masjid allah yesus syiah sunni wahabi salafi ahmadiyah
bencong banci homo lesbi lesbian waria gay maho hombreng lgbt tomboy idiot-savant autis cacat
`;

/** All their keys, separated by spaces. */
export const names = [...new Set(written.split(/\s+/u).filter(Boolean).map(foldWord))].join(' ');
