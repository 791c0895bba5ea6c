//! Posts: what a title says that a person is, and whether another title says the same.

/// Titles of different ladders say nothing of each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ladder {
    /// Who heads something, by the name of the post.
    Top,
    /// Any other post.
    Staff,
    /// Who heads something, without the name of the post.
    Leader,
    Party,
    Army,
    Parliament,
    Court,
    Church,
    /// Excludes nothing: a founder, a member of parliament.
    Beside,
    /// Says too little to be checked: an official.
    General,
}

impl Ladder {
    /// By its word in the tables.
    pub fn parse(word: &str) -> Ladder {
        match word {
            "top" => Ladder::Top,
            "staff" => Ladder::Staff,
            "leader" => Ladder::Leader,
            "party" => Ladder::Party,
            "army" => Ladder::Army,
            "parliament" => Ladder::Parliament,
            "court" => Ladder::Court,
            "church" => Ladder::Church,
            "beside" => Ladder::Beside,
            _ => Ladder::General,
        }
    }

    /// Whether two named posts of these ladders exclude one another.
    fn excludes(self, other: Ladder) -> bool {
        let post = |l| matches!(l, Ladder::Top | Ladder::Staff);
        post(self) && post(other) || self == other && !matches!(self, Ladder::Beside | Ladder::General)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    Full,
    Deputy,
    Assistant,
}

impl Rank {
    /// By its word in the tables.
    pub fn parse(word: &str) -> Rank {
        match word {
            "deputy" => Rank::Deputy,
            "assistant" => Rank::Assistant,
            _ => Rank::Full,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Now,
    Acting,
    Former,
}

/// One thing that the words of a title may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sense {
    pub post: u16,
    pub ladder: Ladder,
    pub rank: Rank,
    pub field: Option<u8>,
    /// Posts that share a bit may be held at once.
    pub at_once: u32,
    /// Posts that share a bit are one under other names.
    pub same: u32,
    /// The field makes the post: a finance director is no other director.
    pub by_field: bool,
    /// A post in a country's government: its field is no body that it is held at.
    pub of_state: bool,
}

/// A title: what it may mean, and what stands with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    pub senses: Vec<Sense>,
    pub former: bool,
    pub acting: bool,
    /// What it is in charge of, by number.
    pub fields: Vec<u8>,
    /// The names in it, by key: of its body, of the country.
    pub bodies: Vec<String>,
    /// Small words that say of what, by key, in the language that it is written in.
    pub words: Vec<String>,
    /// What stands between title and name is not understood.
    pub loose: bool,
}

/// What one title says of another of the same person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// They cannot both be right.
    Apart,
    /// Neither says anything of the other.
    Unrelated,
    /// Both may be right.
    Open,
    Same,
}

impl Fit {
    /// What a source that gives several titles at once says: one that is the report's goes before one that excludes it, and
    /// that before one that says nothing.
    pub fn of_any(fits: impl Iterator<Item = Fit>) -> Option<Fit> {
        fits.max_by_key(|fit| match fit {
            Fit::Unrelated => 0,
            Fit::Apart => 1,
            Fit::Open => 2,
            Fit::Same => 3,
        })
    }
}

impl Post {
    /// Whether it names a post that can be checked.
    pub fn is_named(&self) -> bool {
        self.senses.iter().any(|s| s.ladder != Ladder::General)
    }

    /// What a source's title says of this one.
    pub fn fit(&self, source: &Post) -> Fit {
        let pairs = self.senses.iter().flat_map(|a| source.senses.iter().map(move |b| (a, b)));
        let Some(fit) = pairs.map(|(a, b)| self.fit_as(a, source, b)).max() else { return Fit::Unrelated };
        // At two bodies, unless one has small letters where the other has capitals.
        let fit = match fit {
            _ if !clash(&self.bodies, &source.bodies) || self.names().any(|w| source.names().any(|n| n == w)) => fit,
            Fit::Same => Fit::Open,
            Fit::Apart => Fit::Unrelated,
            fit => fit,
        };
        match (self.former, source.former) {
            (false, false) | (true, true) if self.acting == source.acting => fit,
            (a, b) if a == b && fit == Fit::Same => Fit::Open,
            (a, b) if a == b => fit,
            _ if fit == Fit::Apart => Fit::Unrelated,
            _ => fit.min(Fit::Open),
        }
    }

    fn fit_as(&self, a: &Sense, source: &Post, b: &Sense) -> Fit {
        let (ours, theirs) = (self.fields_as(a), source.fields_as(b));
        let other_field = clash(&ours, &theirs);
        if a.post == b.post {
            let unnamed = a.by_field && !ours.is_empty() && theirs.is_empty();
            return match () {
                () if a.rank != b.rank => self.apart_in_rank(a, source, b),
                () if other_field => Fit::Apart,
                () if unnamed || clash(&self.words, &source.words) => Fit::Open,
                () => Fit::Same,
            };
        }
        if self.elsewhere(a, source, b) {
            return Fit::Unrelated;
        }
        if a.at_once & b.at_once != 0 || a.same & b.same != 0 && a.rank == b.rank {
            return Fit::Open;
        }
        match (a.ladder, b.ladder) {
            (Ladder::General, _) => Fit::Open,
            (_, Ladder::General) => Fit::Unrelated,
            (Ladder::Leader, Ladder::Top) if b.rank == Rank::Full => Fit::Open,
            (Ladder::Leader, Ladder::Top | Ladder::Staff) => Fit::Apart,
            (ours, theirs) if ours.excludes(theirs) => Fit::Apart,
            _ => Fit::Unrelated,
        }
    }

    /// Who acts for the head of something may be called either; who heads one body may be second in another.
    fn apart_in_rank(&self, a: &Sense, source: &Post, b: &Sense) -> Fit {
        match () {
            () if self.acting || source.acting => Fit::Open,
            () if self.elsewhere(a, source, b) => Fit::Unrelated,
            () => Fit::Apart,
        }
    }

    /// Whether both say of what the post is, and it is not the same: somebody may hold two posts in two places.
    fn elsewhere(&self, a: &Sense, source: &Post, b: &Sense) -> bool {
        let of_state = a.of_state && b.of_state;
        let says = |post: &Post, sense: &Sense| {
            let body = post.bodies.iter().any(|b| !is_country(b)) || !post.words.is_empty();
            body || !post.fields.is_empty() && !sense.by_field && !of_state
        };
        let shares = || {
            let theirs = source.fields_as(b);
            let fields = self.fields_as(a).iter().any(|f| theirs.contains(f));
            fields || self.names().any(|w| source.names().any(|other| other == w))
        };
        says(self, a) && says(source, b) && !shares()
    }

    fn names(&self) -> impl Iterator<Item = &String> {
        self.bodies.iter().chain(&self.words)
    }

    fn fields_as(&self, sense: &Sense) -> Vec<u8> {
        self.fields.iter().copied().chain(sense.field).collect()
    }
}

/// Countries stand among the bodies by their codes, in capitals or digits; names of bodies by their keys, in small letters.
fn is_country(body: &str) -> bool {
    body.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
}

/// Whether both say something and nothing is the same.
fn clash<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    !a.is_empty() && !b.is_empty() && !a.iter().any(|x| b.contains(x))
}
