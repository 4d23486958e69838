//! Enums that are written in files as words.
//!
//! One macro gives each of them its word, its list and a lookup, so that a wrong word in a file
//! can be answered with the right ones.

/// Written in files as one of a fixed set of words.
pub(crate) trait Word: Sized + Copy + 'static {
    /// Every value with its word, in order.
    const WORDS: &'static [(&'static str, Self)];
    /// What the value is called in an error message.
    const NOUN: &'static str;

    /// The value for a word.
    fn from_word(word: &str) -> Option<Self> {
        Self::WORDS
            .iter()
            .find(|(w, _)| *w == word)
            .map(|(_, v)| *v)
    }
}

macro_rules! words {
    ($(#[$meta:meta])* $noun:literal $name:ident {
        $($(#[$vm:meta])* $value:ident $word:literal,)*
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vm])* $value,)* }

        impl $crate::words::Word for $name {
            const WORDS: &'static [(&'static str, Self)] = &[$(($word, $name::$value),)*];
            const NOUN: &'static str = $noun;
        }

        impl $name {
            /// The word used in files.
            pub fn word(self) -> &'static str {
                match self { $($name::$value => $word,)* }
            }
        }
    };
}
pub(crate) use words;

impl Word for backstop_model::Attitude {
    const WORDS: &'static [(&'static str, Self)] = {
        use backstop_model::Attitude as A;
        &[
            ("refuses", A::Refuses),
            ("withholds", A::Withholds),
            ("considers", A::Considers),
            ("proposes", A::Proposes),
            ("plans", A::Plans),
            ("offers", A::Offers),
            ("pledges", A::Pledges),
            ("agrees", A::Agrees),
            ("signs", A::Signs),
            ("starts", A::Starts),
            ("delivers", A::Delivers),
            ("withdraws", A::Withdraws),
            ("demands", A::Demands),
            ("supports", A::Supports),
            ("opposes", A::Opposes),
            ("doubts", A::Doubts),
            ("expects", A::Expects),
            ("accuses", A::Accuses),
            ("requires", A::Requires),
        ]
    };
    const NOUN: &'static str = "attitude";
}

impl Word for backstop_model::Relation {
    const WORDS: &'static [(&'static str, Self)] = {
        use backstop_model::Relation as R;
        &[
            ("once", R::Once),
            ("if", R::If),
            ("only-with", R::OnlyWith),
            ("unless", R::Unless),
            ("until", R::Until),
            ("in-return-for", R::InReturnFor),
        ]
    };
    const NOUN: &'static str = "relation";
}

impl Word for backstop_model::ConditionType {
    const WORDS: &'static [(&'static str, Self)] = {
        use backstop_model::ConditionType as C;
        &[
            ("trigger", C::Trigger),
            ("peace", C::Peace),
            ("third-party-backing", C::ThirdPartyBacking),
            ("others-taking-part", C::OthersTakingPart),
            ("domestic-authorisation", C::DomesticAuthorisation),
            ("international-mandate", C::InternationalMandate),
            ("beneficiary-performance", C::BeneficiaryPerformance),
            ("request-or-consent", C::RequestOrConsent),
            ("conduct", C::Conduct),
            ("demand-refused", C::DemandRefused),
            ("means", C::Means),
            ("time", C::Time),
            ("in-return-for", C::InReturnFor),
            ("vague", C::Vague),
            ("stated-unconditional", C::StatedUnconditional),
        ]
    };
    const NOUN: &'static str = "type of condition";
}

impl Word for bool {
    const WORDS: &'static [(&'static str, Self)] = &[("yes", true), ("no", false)];
    const NOUN: &'static str = "answer";
}
