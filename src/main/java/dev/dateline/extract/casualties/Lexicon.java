package dev.dateline.extract.casualties;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of English in lower case, by what they say of people and of what happened to them. */
final class Lexicon {

    static final Set<String> CIVILIANS =
            words("civilian civilians noncombatant noncombatants bystander bystanders villager villagers");

    /** Nouns and pronouns that tell whether a man or a woman is meant. */
    static final Set<String> MALE = words(
            "man boy father son husband brother he him himself male boyfriend grandfather uncle nephew dad stepfather stepson"
                    + " grandson fianc\u00e9 gunman policeman businessman serviceman mr. ex-husband ex-boyfriend");

    static final Set<String> FEMALE = words(
            "woman girl mother daughter wife sister she her herself female girlfriend grandmother aunt niece mom stepmother"
                    + " stepdaughter granddaughter fianc\u00e9e policewoman ex-wife ex-girlfriend");

    static final Set<String> COMBATANTS = words(
            "soldier soldiers militant militants fighter fighters troops trooper troopers rebel rebels insurgent insurgents"
                    + " militiaman militiamen serviceman servicemen marine marines jihadist jihadists guerrilla guerrillas"
                    + " paratrooper paratroopers combatant combatants commando commandos conscript conscripts terrorist"
                    + " terrorists airman airmen sailor sailors peacekeeper peacekeepers gunmen militia");
    static final Set<String> CHILDREN = words(
            "child children boy boys girl girls baby babies infant infants toddler toddlers kid kids minor minors newborn"
                    + " schoolchild schoolchildren schoolboy schoolgirl schoolgirls preschooler");
    static final Set<String> WOMEN = words("woman women");
    private static final Set<String> KIN_ONE = words(
            "son daughter wife husband brother sister mother father cousin uncle aunt nephew niece grandmother grandfather"
                    + " grandson granddaughter stepson stepdaughter stepfather stepmother girlfriend boyfriend fianc\u00e9e"
                    + " fianc\u00e9 fiancee fiance mom dad sibling spouse partner roommate friend neighbor neighbour grandma"
                    + " grandpa grandchild twin mother-in-law ex-girlfriend ex-boyfriend ex-wife ex-husband acquaintance");
    private static final Set<String> KIN_MANY = words(
            "sons daughters wives husbands brothers sisters mothers fathers cousins uncles aunts nephews nieces"
                    + " grandparents parents siblings friends relatives neighbors neighbours grandchildren twins roommates");
    private static final Set<String> ONE = words(
            "man person teen teenager victim adult suspect gunman shooter driver passenger pedestrian employee worker student"
                    + " officer deputy policeman policewoman cop sergeant detective resident guard clerk bartender customer"
                    + " motorist homeowner tenant guest patron tourist teacher journalist reporter doctor nurse firefighter"
                    + " paramedic hostage protester protestor demonstrator migrant refugee prisoner inmate detainee farmer"
                    + " miner fisherman player athlete rapper musician singer actor pilot politician lawmaker judge lawyer"
                    + " attorney general colonel minister aide priest pastor imam businessman owner manager youth male female individual attacker assailant"
                    + " robber burglar intruder bomber hunter hiker climber swimmer sheriff veteran retiree senior freshman"
                    + " sophomore graduate native citizen national foreigner american briton chief commander lieutenant"
                    + " captain corporal constable gunner bouncer bodyguard cashier courier cyclist motorcyclist biker crewman"
                    + " juvenile toddler's infant's civilian dad mom grandmother grandfather agent leader member bandit dealer"
                    + " kidnapper carjacker occupant rider traveller traveler evacuee survivor volunteer boss coworker colleague supervisor classmate teammate stranger lover fatality contractor vendor"
                    + " bailiff cleric nun monk imam rabbi preacher lifeguard engineer technician scientist professor janitor"
                    + " mechanic shopkeeper trader diplomat ambassador envoy mayor governor councilman councilwoman activist"
                    + " dissident blogger photographer cameraman actress waiter waitress nanny babysitter groom bride");
    private static final Set<String> MANY =
            words("men people persons teens teenagers victims adults suspects shooters drivers passengers pedestrians"
                    + " employees workers students officers deputies policemen cops sergeants detectives residents guards"
                    + " clerks customers motorists homeowners tenants guests patrons tourists teachers journalists reporters"
                    + " doctors nurses medics firefighters paramedics hostages protesters protestors demonstrators migrants"
                    + " refugees prisoners inmates detainees farmers miners fishermen players athletes musicians pilots"
                    + " politicians lawmakers judges lawyers priests youths males females individuals attackers assailants"
                    + " robbers intruders bombers hunters hikers climbers swimmers veterans pensioners citizens nationals"
                    + " foreigners americans britons others crew crewmen sailors staff members personnel worshippers"
                    + " worshipers pilgrims shoppers commuters spectators partygoers concertgoers revelers revellers"
                    + " believers christians muslims jews inhabitants families juveniles agents leaders bandits dealers"
                    + " policewomen recruits cadets volunteers activists supporters aid-workers occupants riders travellers"
                    + " travelers coworkers colleagues classmates teammates strangers evacuees survivors contractors vendors patients souls"
                    + " bailiffs clerics nuns monks imams rabbis preachers lifeguards engineers technicians scientists"
                    + " professors janitors mechanics shopkeepers traders diplomats ambassadors envoys mayors governors"
                    + " dissidents bloggers photographers cameramen actors singers waiters waitresses nannies babysitters"
                    + " generals colonels ministers fans visitors widows orphans peasants nomads aides mourners marchers rioters looters defenders bathers skiers tribesmen clansmen herders"
                    + " fishers traffickers smugglers gangsters separatists extremists paramilitaries");

    static final Set<String> SINGULAR = union(
            KIN_ONE,
            ONE,
            Set.of("woman"),
            words("child boy girl baby infant toddler kid minor newborn schoolchild schoolboy schoolgirl preschooler"
                    + " soldier militant fighter trooper rebel insurgent militiaman serviceman marine jihadist guerrilla"
                    + " paratrooper combatant commando conscript terrorist airman sailor peacekeeper civilian bystander"
                    + " villager noncombatant"));
    static final Set<String> KIN = union(KIN_ONE, KIN_MANY);
    private static final Set<String> REGULAR =
            ONE.stream().map(one -> one + "s").collect(Collectors.toUnmodifiableSet());

    static final Set<String> PEOPLE = union(KIN, ONE, MANY, REGULAR, CIVILIANS, COMBATANTS, CHILDREN, WOMEN);
    static final Set<String> PERPETRATORS = words(
            "suspect suspects gunman gunmen shooter shooters attacker attackers assailant assailants robber robbers"
                    + " burglar burglars intruder intruders bomber killer perpetrator");

    static final Set<String> ARTICLES = words("a an");
    static final Set<String> DEFINITES = words("the his her their its our my this that these those whose");
    /** Participles that stand for people: "the dead" */
    static final Set<String> HARMED = words("dead deceased injured wounded missing displaced detained");

    static final Set<String> PRONOUNS = words("he she him her they them himself herself themselves who");
    static final Set<String> QUANTIFIERS = words("both all some several many most none nobody another others");
    static final Set<String> REFLEXIVES = words("himself herself themselves itself self");

    static final Set<String> AUXILIARIES =
            words("was were is are been being be got gets get wasn't weren't isn't aren't");
    static final Set<String> HAVE = words("have has had having haven't hasn't hadn't");
    static final Set<String> MODALS = words(
            "could would might may can should will must shall cannot couldn't wouldn't won't can't shouldn't mustn't"
                    + " didn't doesn't don't did does do never not");
    static final Set<String> DENIALS = words("not never nor without");
    static final Set<String> PREPOSITIONS = words(
            "of with in by from near at to for on against between among including like into onto inside outside behind"
                    + " alongside toward towards over under around about through during across despite without involving");
    static final Set<String> ADVERBS = words(
            "also later then both all each reportedly allegedly apparently critically seriously badly severely slightly"
                    + " fatally mortally gravely gravelly lightly moderately accidentally unintentionally initially"
                    + " eventually already still just even only again nearly almost instantly tragically brutally"
                    + " subsequently confirmed reported immediately either immediately believed feared presumed themselves"
                    + " previously recently once twice first now ultimately soon repeatedly randomly deliberately"
                    + " intentionally either simultaneously otherwise recently");

    private static final Set<String> FUNCTION = words(
            "and or but nor so yet if when while as since until because before after although though than that which who"
                    + " whom whose where there here what how why it he she they we you i him them us me himself herself"
                    + " themselves itself up down out off away ago"
                    + " said says say told tells tell reported reports report according confirmed announced added stated"
                    + " had has have having do does did not never n't to");

    /** Verbs in the forms that news tells in. */
    private static final Set<String> COMMON_VERBS =
            words("left leaving leave leaves including went go goes came come comes made make took take takes taken"
                    + " found find saw see heard hear began ran run fled rushed fired opened walked drove arrived"
                    + " responded received suffered sustained survived escaped entered charged accused arrested"
                    + " sentenced convicted faces face won remains remained remain stayed lived lives asked tried wanted got gave"
                    + " called calls becomes became appeared appears seen loved identified listed");

    /** Pasts that no ending gives away. */
    static final Set<String> IRREGULAR_PASTS =
            words("ate began bled blew bore bought bound broke brought built burnt burst"
                    + " came caught chose clung crept cut dealt drank drew drove dug fed fell felt flew fought found froze gave"
                    + " got grew heard held hid hit hung kept knew laid lay led left lent lit lost made meant met overran overtook"
                    + " paid put ran rang read rode rose sang sank sat saw sent set shone shook shot shut slept slid slung sold"
                    + " sought spent spoke split sprang spread stole stood struck stuck swam swept swung threw told took tore"
                    + " understood went withdrew woke won wore wound wrote");

    /** No noun phrase goes on across these. */
    static final Set<String> PHRASE_ENDS =
            union(FUNCTION, PREPOSITIONS, AUXILIARIES, MODALS, ARTICLES, DEFINITES, COMMON_VERBS);

    /** Verbs that are no auxiliaries, as far as their words alone show that they are. */
    static final Set<String> VERBS = union(COMMON_VERBS, IRREGULAR_PASTS, words("said says do does did"));

    static final Set<String> TIMES =
            words("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight"
                    + " overnight early late earlier later day days night nights week weeks month months year years hour hours"
                    + " minute minutes morning evening afternoon weekend midnight noon dawn dusk then now ago");

    static final Set<String> MONTHS =
            words("january february march april may june july august september october november december"
                    + " jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.");

    /** Capitalised words that make it the name of something else than a person. */
    static final Set<String> NO_PERSON = union(
            MONTHS,
            words("monday tuesday wednesday thursday friday saturday sunday"),
            words(
                    "street avenue road drive lane boulevard highway interstate route place court county city town village"
                            + " state states university college school church hospital center centre police department sheriff"
                            + " office news times post press journal tribune herald park house mall store club bar hotel apartments"
                            + " district region province north south east west northern southern eastern western united"
                            + " national international federal bureau army force forces council committee government ministry"
                            + " association party company inc corp co court attorney general medical health fire rescue"
                            + " memorial island islands river lake mountain mount beach bay valley heights hills the a an st. ave."
                            + " blvd. rd. facebook twitter photo related updated copyright associated reuters ap afp"));

    static final Set<String> TITLES = words(
            "mr. mrs. ms. dr. officer deputy sgt. lt. capt. cpl. det. trooper detective sergeant lieutenant captain"
                    + " president senator rep. sen. gov. gen. col. maj. rev. pastor judge agent corporal chief private pvt.");

    /** Ends of plural nouns that say what people do or where they are from: "plumbers", "sculptors", "cellists". */
    private static final List<String> AGENT_ENDS = List.of("ers", "ors", "ists", "ians", "men", "women", "ees");

    /** Animals, things and spans whose names end alike. */
    private static final Set<String> NO_AGENTS = words("tigers panthers spiders otters beavers badgers hamsters oysters"
            + " lobsters roosters terriers retrievers heifers steers vipers adders plovers warblers woodpeckers kingfishers"
            + " grasshoppers gophers condors alligators crocodilians amphibians predators scavengers chimpanzees bees trees"
            + " knees fees specimens committees jamborees settees quarters corners numbers figures letters papers orders"
            + " borders rivers winters summers centers matters powers towers tankers trailers tractors freighters"
            + " helicopters bombers fighters cruisers carriers launchers computers routers servers containers transformers"
            + " boosters sensors reactors motors doors floors corridors sectors factors mirrors errors colors vectors"
            + " monitors generators elevators escalators excavators bulldozers skyscrapers shelters chambers theaters"
            + " flowers clusters meters layers timbers burners boilers cylinders members flyers liners steamers trawlers"
            + " ferries rollers scooters choppers lists fists wrists cancers ulcers fevers disorders disasters offers"
            + " suffers recovers enters remembers discovers delivers considers covers triggers utters gathers"
            + " dinners suppers hours others thoroughbreds pointers setters ponies");

    private Lexicon() {}

    /** Whether a word that is not known to be a noun for people has the form of one: "plumbers". */
    static boolean isAgentForm(String word) {
        return word.length() > 5
                && endsWithAny(word, AGENT_ENDS)
                && !PEOPLE.contains(word)
                && !NO_AGENTS.contains(word);
    }

    static boolean endsWithAny(String word, List<String> ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    static Set<String> words(String words) {
        return Set.copyOf(new HashSet<>(List.of(words.split(" "))));
    }

    @SafeVarargs
    static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> each : sets) {
            all.addAll(each);
        }
        return Set.copyOf(all);
    }
}
