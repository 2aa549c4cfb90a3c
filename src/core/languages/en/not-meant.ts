import type { NotMeantWords } from '../not-meant.ts';

/** Words that show a listed phrase is not the writer's own. */
export const notMeant: NotMeantWords = {
  negations: `not don't dont never nobody no none doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt weren't won't wont can't cant cannot
    couldn't shouldn't shouldnt wouldn't wouldnt mustn't needn't ain't hardly nothing nor neither without stop stopped stops avoid avoids avoiding quit
    refuse refused refuses instead against ban bans banned banning rather`,
  urges: `forget miss wait hesitate worry sleep lose let skip panic delay scroll only just merely late shy walk afraid sit dare`,
  carriers: `a an be being been is are was were am all really saying say says call calling called calls mean think thinking thought people anyone anybody everybody everyone
    them him her me us someone somebody each other others customers users readers to that such so some because kids students colleagues clients neighbours neighbors drivers as
    like feel have need must should ever even or and always user customer person one name names label labelling labeling shout shouting yell tell telling told write
    writing type typing use using word words ask need asking ask asks begging i we they he she it you you're who of for here there do does did made make makes becoming become sound sounds look looks very too quite`,
  reports: `said says say called calls told tells wrote writes shouted shouts yelled yells screamed thought thinks claimed claims labelled labeled nicknamed dubbed
    reads read asked asks write quoted quotes mocks mocked bullied heard hears hearing begging beg begs ask`,
  speakers: `they he she people someone somebody everyone critics reviewer reviewers review caller callers customer customers visitor visitors teacher neighbour neighbor boss man woman
    guy kid kids page pages account accounts post posts ad ads sign message mail email letter comment comments bot bots who it troll trolls commenter scammers scammer button buttons text texts label banner`,
  namers: `word words term terms phrase phrases slogan slogans insult insults slur slurs adjective noun label tagline wording spelled spelt titled entitled called named nickname slang swearword meme meaning about`,
  definers: `means meant translates derives stands`,
  copulas: `is are was were isn't aren't has had means bait accounts posts schemes scheme groups rings bots spam tricks trick works culture`,
  works: `song songs film films movie movies book books novel novels play album series episode poem band comic musical single show memoir essay podcast game title name novella track
    sitcom documentary magazine`,
  determiners: `the a an this that these those our your my his her its their every each no one two three any some what which whose another other same different certain first second best
    right wrong new old only certain`,
  things: `printer battery batteries phone phones laptop wifi wi-fi router server servers app apps car engine bike sourdough starter wallet diet keyboard mouse charger tv series meme joke trend
    browser website site link project motivation weekend schedule account budget savings hairline jeans shoes coffee fridge freezer oven vacuum mower drone calculator carpet carpets wallpaper
    floor floors flooring tiles tile insulation hedge weeds cd cds dvd dvds files file music audio page pages seam seams lining boards cable cables spreadsheet excel software windows update code bug
    stapler toaster kettle dishwasher washer machine tent umbrella alarm clock snooze laundry dough bread houseplant houseplants basil cactus fern orchid succulent battery's console controller playlist lamp bulb light
    lights screen camera fuse modem signal connection internet network power generator motor pump boiler heater radio speaker headphones inbox calendar deadline bill bills amendment motion law
    conversation rumour rumor idea deal hype thread chat party startup company product feature plan proposal format mall trend show season finale weekend calculator meeting call zoom slide mug mugs cup kettle skincare makeup lipstick hairdryer gpu cpu drive ssd tablet watch glasses dignity patience productivity attention appetite sanity diet resolution resolutions chair sofa fence tree stump roof plaster bandage band-aid tape envelope map paper ticket lift elevator blender seedling seedlings tomatoes plant plants lawn grass flowers till business trade street town sign`,
  senses: [
    { list: 'rude', of: 'delete your account', before: 'to can may cannot you how will could want', after: 'in from on via under before after settings by if when page' },
    { list: 'rude', of: 'are you blind', after: 'or to and in' },
    { list: 'rude', of: "can't you read", after: 'the this it a on' },
    { list: 'rude', of: 'you suck', after: 'the a an in out up on through air water it your' },
    { list: 'rude', of: 'screw you', after: 'need use want have see bought buy took lost fit put are can will must should' },
    { list: 'rude', of: 'shut up', before: 'house shop cottage cabin was were is be been being are stay stayed kept keep had never to', after: 'the a an shop for in by since until during house houses my our' },
    { list: 'rude', of: 'full of shit', before: 'tank pipe drain field boots pit barn stable diaper nappy bucket pipes tanks was', after: 'is was from', near: 'septic manure sewage tank nappies compost cow horse' },
    { list: 'rude', of: 'go to hell', after: 'in gate gates michigan kitchen', before: 'not will' },
    { list: 'rude', of: 'get a life', after: 'insurance jacket vest ring raft sentence size back coach' },
    { list: 'rude', of: 'just do your job', before: 'can let you to' },
    { list: 'rude', of: 'nobody asked for your, no one asked for your', after: 'email address password card consent passport name number id phone details' },
    { list: 'rude', of: 'idiot, idiots, idiotic, moron, morons, wanker*', near: 'dostoevsky dostoyevsky iggy prayer' },
    { list: 'rude', of: 'idiot, idiots', after: 'box boxes board light lights proof test tube tubes savant string strings stitch', before: 'american village useful three 3' },
    { list: 'rude', of: 'piece of crap, piece of shit', near: 'old car printer laptop bike phone software machine boat scooter' },
    { list: 'rude', of: 'asshole*, arsehole*', near: 'book policy rule sutton' },
    { list: 'rude', of: 'braindead, brain dead idiots', near: 'patient patients donor donors organ doctors hospital scan' },
    { list: 'rude', of: 'scumbag*, dickhead*, douchebag*', near: 'steve distillery vineyard beer' },
    { list: 'rude', of: 'cry more', after: 'often than easily at when in' },
    { list: 'rude', of: 'eat shit', near: 'beetles beetle flies dung worms' },
    { list: 'rude', of: 'garbage human, trash human', after: 'waste' },
    { list: 'rude', of: 'low-life, lowlife', after: 'scheme tour bowie album expectancy' },
    { list: 'rude', of: 'crybaby, crybabies', near: 'bridge plant tree melanie baby babies newborn' },
    { list: 'hype', of: 'revolutionary', before: 'american french russian mexican cuban iranian philippine indonesian chinese haitian', after: 'war wars council guard guards party army leader leaders movement movements government era period committee france russia regime soldier soldiers song songs history court road tax calendar hero heroes general flag museum ideas pamphlet pamphlets front forces veteran veterans cuba iran' },
    { list: 'hype', of: 'tapestry', before: 'bayeux wool silk medieval wall flemish', near: 'woven weave weaver loom wool museum century bayeux hung hangs threads' },
    { list: 'hype', of: 'delve', after: 'cave' },
    { list: 'hype', of: 'next level, next-level', before: 'the to per', after: 'of up down crossing' },
    { list: 'hype', of: 'cutting edge, cutting-edge', before: 'the its a', after: 'of is needs must', near: 'blade knife sharpen sharp saw mower shovel chisel plough' },
    { list: 'hype', of: 'bleeding edge', near: 'print trim margin paper knit' },
    { list: 'hype', of: 'skyrocket*', near: 'fireworks juniper powder launch' },
    { list: 'hype', of: 'secret sauce', near: 'recipe mayonnaise vinegar burger garlic tablespoon spoon pickle' },
    { list: 'hype', of: 'unleash', before: 'dog dogs', after: 'your dog dogs the', near: 'dog dogs hound hounds park leash' },
    { list: 'hype', of: 'rockstar', after: 'games', near: 'gta' },
    { list: 'hype', of: 'disruptor', near: 'endocrine hormone hormones plastic bpa' },
    { list: 'hype', of: 'synergy, synergies', near: 'antibiotic antibiotics drug drugs muscle muscles' },
    { list: 'hype', of: 'paradigm shift', near: 'kuhn' },
    { list: 'hype', of: 'supercharge*', near: 'engine tesla charging v8 litre liter' },
    { list: 'hype', of: 'wow factor', before: 'no' },
    { list: 'hype', of: 'unprecedented growth', near: 'algae tumour tumor cells' },
    { list: 'engagement-bait', of: 'comment yes, type yes, comment if you', after: 'on in under at to', near: 'form line field box page section terminal prompt command console ballot' },
    { list: 'engagement-bait', of: 'tag someone, tag a friend, tag your friends', after: 'in by with using for on' },
    { list: 'engagement-bait', of: 'double tap', after: 'the on to power home screen side icon button space', near: 'screen watch button airpods earbud zoom' },
    { list: 'engagement-bait', of: 'say amen', near: 'mass church service prayer sunday priest choir' },
    { list: 'engagement-bait', of: 'rt for', near: 'rw ward' },
    { list: 'engagement-bait', of: 'hit the like', after: 'of' },
    { list: 'engagement-bait', of: 'who agrees', before: 'anyone everyone person one somebody', after: 'to with on' },
    { list: 'engagement-bait', of: 'drop a heart', near: 'shape cookie dough stencil' },
    { list: 'follow-bait', of: 'follow back', before: 'you they whether to never', after: 'the a an to from along my his her this that roads' },
    { list: 'follow-bait', of: 'follow train', after: 'tracks number times lines' },
    { list: 'follow-bait', of: 'follow each other', near: 'ducks ants cars geese lines letters seasons chapters waves beads days' },
    { list: 'follow-bait', of: 'road to 1k, road to 10k', near: 'run race km marathon steps walk metres meters trail charity' },
    { list: 'follow-bait', of: 'help me reach', after: 'the my a his her him them someone' },
    { list: 'follow-bait', of: "let's gain, let's grow together", near: 'vegetables seeds garden tomatoes' },
    { list: 'follow-bait', of: 'f4f', near: 'aircraft navy jet wildcat model' },
    { list: 'promotion', of: 'order now', before: 'court work mail purchase pecking world restraining executive alphabetical in law new back gag old tall religious first', after: 'covers has is includes applies stands reads bans requires allows says was restored reversed' },
    { list: 'promotion', of: 'shop now', before: 'coffee corner repair charity thrift book flower little old barber butcher pet bike tea gift wine next body chip village', after: 'has is sells stands opens closes was belongs serves employs houses a an empty closed' },
    { list: 'promotion', of: 'buy now', after: 'pay button buttons', near: 'later bnpl' },
    { list: 'promotion', of: 'free trial', near: 'court jury judge defendant speech' },
    { list: 'promotion', of: 'sale on', after: 'monday tuesday wednesday thursday friday saturday sunday', near: 'cake bake rummage jumble yard church school' },
    { list: 'promotion', of: 'shop the, shop our', before: 'a our their barber flower bike repair workers coffee', near: 'broke broken robbed' },
    { list: 'promotion', of: 'clearance', before: 'snow land slum mine bush ground vertical height customs security forest debris bridge tree kidney creatinine air', after: 'of height diving' },
    { list: 'promotion', of: 'last chance to get', near: 'vaccine vaccinated register vote' },
    { list: 'promotion', of: 'slots left', near: 'vaccine clinic blood donors donation' },
    { list: 'promotion', of: 'best price, lowest price', near: 'farmers paddy copra wheat milk auction since record barrel index' },
    { list: 'promotion', of: 'half price', near: 'seniors students pwd fare fares' },
    { list: 'promotion', of: 'use code', before: 'to who people developers they we can reuse', after: 'review reviews from that comments for of in' },
    { list: 'hedge', of: 'kind of, sort of', before: 'what which this that these those one two a the every any some each no another other same different new best right wrong first certain my your our his her their its only all many several third second rare special common' },
    { list: 'hedge', of: 'maybe, perhaps, possibly', near: 'jepsen' },
    { list: 'hedge', of: 'probably', before: 'most very' },
  ],
};
