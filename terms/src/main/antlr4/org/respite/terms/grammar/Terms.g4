// One line of a .terms file. Which lines belong together follows from their indentation and is not decided here.
// docs/reference/terms-language.md explains every form with an example.
grammar Terms;

options { caseInsensitive = true; }

line
    : (opening | people | setting | evidence | count | stage | stageTerm | clause | consequence | note) '.'? EOF
    ;

opening
    : AGREEMENT STRING                          # agreementOpening
    | DECLARATION STRING BY name                # declarationOpening
    | STATEMENT OF POSITION STRING BY name      # positionOpening
    ;

people
    : role=(PARTIES | MEDIATORS | GUARANTORS | OBSERVERS) names
    | THIRD role=STATES names
    ;

setting
    : TIME_WORD ZONE_WORD zone                          # zoneSetting
    | PLACES FROM SCENARIO STRING                       # scenarioSetting
    | PLACES names                                      # placesSetting
    | DAYS BEGIN AT TIME                                # dayBeginSetting
    | CLOCKS MAY DIFFER BY duration                     # clockSetting
    | REPORTING CLOSES duration AFTER EACH DEADLINE     # closingSetting
    ;

evidence
    : EVIDENCE COUNTS evidencePart (','? AND evidencePart)*
    ;

evidencePart
    : grade (OR grade)* REPORTS
    | REPORTS OF names
    ;

grade : VERIFIED | CORROBORATED | ALLEGED ;

count
    : COUNT name AS plain+ (','? countPart)*
    ;

countPart
    : BY name                   # actorPart
    | (AT | IN) name            # placePart
    | EXCEPT things             # exceptPart
    | COUNTED BY names          # authorityPart
    | CUT_OFF TIME              # cutOffPart
    ;

stage : STAGE name ;

stageTerm
    : BEGINS (dateTime | WHEN condition)                                                  # beginsTerm
    | LASTS duration                                                                      # lastsTerm
    | ENDS (dateTime | WHEN condition)                                                    # endsTerm
    | EXTENDED BY duration FOR EVERY number name (BEYOND number)? (','? AT MOST duration)? # earnedTerm
    | MAY BE EXTENDED BY AGREEMENT (','? AT MOST duration)?                               # agreedTerm
    | CONTINUES WHILE condition                                                           # continuesTerm
    ;

clause
    : clauseId (actors modal | there)
    ;

there : THERE (SHALL | SHOULD) BE NO? STRING (','? qualifier)* ;

modal
    : SHALL NOT plain+ (','? qualifier)*                # prohibition
    | SHALL plain+ quantity? (','? qualifier)*          # obligation
    | MAY action (','? qualifier)*                      # permission
    ;

quantity
    : bound? part (AND part)*
    ;

bound : AT LEAST | AT MOST | EXACTLY ;

part : (number | SOME) noun ;

noun : name (OF name)? ;

qualifier
    : EACH rhythm=(DAY | WEEK)                          # eachQualifier
    | IN THE STAGE                                      # stageQualifier
    | ON DAY number                                     # onDayQualifier
    | FROM DAY number (TO DAY number)?                  # daysQualifier
    | FROM TIME TO TIME (IN zone)?                      # hoursQualifier
    | FROM dateTime TO dateTime                         # intervalQualifier
    | FOR EVERY number? name plain?                     # exchangeQualifier
    | FOR THE (NEXT | SAME) DAY                         # concernsQualifier
    | FOR duration                                      # lengthQualifier
    | BY moment                                         # byQualifier
    | WITHIN duration (OF | AFTER) clauseId             # withinQualifier
    | WITHIN duration (OF | AFTER) EACH STRING          # responseQualifier
    | duration BEFORE clauseId                          # beforeQualifier
    | GRACE duration                                    # graceQualifier
    | SLIDING WITH clauseId                             # slidingQualifier
    | preposition placeNames                            # placeQualifier
    | ANYWHERE                                          # anywhereQualifier
    | join=(IF | UNLESS | WHILE) condition              # conditionQualifier
    | OBSERVED BY names                                 # observedQualifier
    | EXCEPT things                                     # exceptQualifier
    ;

preposition : IN | AT | ALONG | INTO | THROUGH | TO | FROM ;

placeNames : name ((',' | AND) name)* ;

moment
    : TIME (THE (SAME | NEXT) DAY)? (IN zone)?          # timeMoment
    | dateTime                                          # dateMoment
    | THE END OF THE (STAGE | DAY)                      # endMoment
    | DAY number TIME?                                  # dayMoment
    ;

dateTime : DATE TIME (IN zone)? ;

condition
    : fact (AND fact)*      # allCondition
    | fact (OR fact)+       # anyCondition
    ;

fact
    : clauseId IS NOT? status           # clauseFact
    | STAGE name (BEGINS | ENDS)        # stageFact
    | STRING IS NOT? REPORTED           # reportedFact
    ;

status : FULFILLED | KEPT | BREACHED | MISSED | PENDING | CONTESTED | UNKNOWN | EXCUSED | WAIVED | CURED ;

consequence
    : IF condition ':' step (';' step)*
    ;

step
    : NOTIFY WITHIN duration                                    # notifyStep
    | duration TO CURE                                          # cureStep
    | THEN? actors MAY action ((AT moment) | (WITHIN duration))? # responseStep
    ;

action
    : END THE target=(STAGE | AGREEMENT)
    | verb=(SUSPEND | WITHHOLD) clauseId (AND clauseId)*
    | (SUSPEND | WITHHOLD | END)? plain+
    ;

note
    : SOURCE STRING (',' STRING)*                               # sourceNote
    | CLAIMED BY names                                          # claimedNote
    | LEFT OPEN BY AGREEMENT (':' topic (',' topic)*)?          # openNote
    | REPORTED AS thing (',' thing)*                            # reportedNote
    | OWED TO names                                             # owedNote
    | COUNTED BY names                                          # countedNote
    | MEASURED BY name (',' name)*                              # measuredNote
    | NOTE STRING                                               # remarkNote
    ;

topic
    : AUTHORITY | DEADLINE | PLACE | CUT_OFF | EVIDENCE | OBSERVER | CURE | END | CONSEQUENCE | AMOUNT | SOURCE | BEGIN
    | HOURS_WORD | CONFLICT
    ;

actors
    : EITHER PARTY
    | EACH PARTY
    | BOTH PARTIES
    | THE OTHER PARTY
    | names
    ;

names : name ((',' | AND) name)* ;
things : thing ((',' | AND) thing)* ;
thing : STRING | WORD ;
name : STRING | WORD ;
number : NUMBER ;
zone : ZONE | WORD ;
duration : number unit=(MINUTE | HOUR | DAY | DAYS | WEEK | HOURS_WORD) ;
clauseId : CLAUSE_ID ;

// Words that are free where no other meaning is possible.
plain
    : WORD | STRING | THE | OF | TO | AGREEMENT | STATES | PLACES | ZONE_WORD | REPORTS | POSITION | DECLARATION
    | TIME_WORD | PARTIES | PARTY | NOTIFY | OBSERVERS | MEDIATORS | GUARANTORS | STAGE | PLACE | CURE | NOTE | COUNT
    | EVIDENCE | SCENARIO | STATEMENT | THIRD | OTHER | ALL | ON | BEGIN | WITH | OPEN | END | NO
    ;

ABOUT_NOTHING : [ \t]+ -> skip ;
COMMENT : '#' ~[\r\n]* -> skip ;

AFTER : 'after' ; AGREEMENT : 'agreement' ; ALL : 'all' ; ALLEGED : 'alleged' ; ALONG : 'along' ; AMOUNT : 'amount' ;
AND : 'and' ; ANYWHERE : 'anywhere' ; AS : 'as' ; AT : 'at' ; AUTHORITY : 'authority' ; BE : 'be' ; BEFORE : 'before' ;
BEGIN : 'begin' ; BEGINS : 'begins' ; BEYOND : 'beyond' ; BOTH : 'both' ; BREACHED : 'breached' ; BY : 'by' ;
CLAIMED : 'claimed' ; CLOCKS : 'clocks' ; CLOSES : 'closes' ; CONFLICT : 'conflict' ; CONSEQUENCE : 'consequence' ;
CONTESTED : 'contested' ; CONTINUES : 'continues' ; CORROBORATED : 'corroborated' ; COUNT : 'count' ;
COUNTED : 'counted' ; COUNTS : 'counts' ; CURE : 'cure' ; CURED : 'cured' ; CUT_OFF : 'cut-off' ; DAY : 'day' ;
DAYS : 'days' ; DEADLINE : 'deadline' ; DECLARATION : 'declaration' ; DIFFER : 'differ' ; EACH : 'each' ;
EITHER : 'either' ; END : 'end' ; ENDS : 'ends' ; EVERY : 'every' ; EVIDENCE : 'evidence' ; EXACTLY : 'exactly' ;
EXCEPT : 'except' ; EXCUSED : 'excused' ; EXTENDED : 'extended' ; FOR : 'for' ; FROM : 'from' ;
FULFILLED : 'fulfilled' ; GRACE : 'grace' ; GUARANTORS : 'guarantor' 's'? ; HOUR : 'hour' ; HOURS_WORD : 'hours' ;
IF : 'if' ; IN : 'in' ; INTO : 'into' ; IS : 'is' ; KEPT : 'kept' ; LASTS : 'lasts' ; LEAST : 'least' ; LEFT : 'left' ;
MAY : 'may' ; MEASURED : 'measured' ; MEDIATORS : 'mediator' 's'? ; MINUTE : 'minute' 's'? ; MISSED : 'missed' ;
MOST : 'most' ; NEXT : 'next' ; NO : 'no' ; NOT : 'not' ; NOTE : 'note' ; NOTIFY : 'notify' ; OBSERVED : 'observed' ;
OBSERVER : 'observer' ; OBSERVERS : 'observers' ; OF : 'of' ; ON : 'on' ; OPEN : 'open' ; OR : 'or' ; OTHER : 'other' ;
OWED : 'owed' ; PARTIES : 'parties' ; PARTY : 'party' ; PENDING : 'pending' ; PLACE : 'place' ; PLACES : 'places' ;
POSITION : 'position' ; REPORTED : 'reported' ; REPORTING : 'reporting' ; REPORTS : 'reports' ; SAME : 'same' ;
SCENARIO : 'scenario' ; SHALL : 'shall' ; SHOULD : 'should' ; SLIDING : 'sliding' ; SOME : 'some' ; SOURCE : 'source' ;
STAGE : 'stage' ; STATEMENT : 'statement' ; STATES : 'states' | 'state' ; SUSPEND : 'suspend' ; THE : 'the' ;
THEN : 'then' ; THERE : 'there' ; THIRD : 'third' ; THROUGH : 'through' ; TIME_WORD : 'time' ; TO : 'to' ;
UNKNOWN : 'unknown' ; UNLESS : 'unless' ; VERIFIED : 'verified' ; WAIVED : 'waived' ; WEEK : 'week' 's'? ;
WHEN : 'when' ; WHILE : 'while' ; WITH : 'with' ; WITHHOLD : 'withhold' ; WITHIN : 'within' ; ZONE_WORD : 'zone' ;

DATE : [0-9] [0-9] [0-9] [0-9] '-' [0-9] [0-9] '-' [0-9] [0-9] ;
TIME : [0-9] [0-9]? ':' [0-9] [0-9] ;
NUMBER : [0-9] [0-9]? [0-9]? (',' [0-9] [0-9] [0-9])+ | [0-9]+ ;
ZONE : [a-z]+ '/' [a-z_+\-0-9/]+ ;
CLAUSE_ID : '[' [ \t]* [\p{L}\p{N}] [\p{L}\p{M}\p{N}_-]* [ \t]* ']' ;
STRING : '"' ~["\r\n]* '"' | '\u201C' ~[\u201C\u201D\r\n]* '\u201D' ;
WORD : [\p{L}] [\p{L}\p{M}\p{N}_'\u2019-]* ;
STRAY : . ;
