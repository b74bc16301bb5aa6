//! Who is told what takes long.

/// Is told what begins.
pub trait Progress: Sync {
    /// Something that may take longer than a second begins: a lower-case verb, and what it is about.
    fn begin(&self, verb: &str, what: String) -> Box<dyn Step>;
}

/// Something that is under way. It has failed where it is dropped without [`done`](Step::done).
pub trait Step: Send + Sync {
    /// How far it is.
    fn detail(&self, detail: &str);
    /// It succeeded.
    fn done(self: Box<Self>);
}

/// Tells nobody, as in tests.
#[derive(Clone, Copy, Debug)]
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _: &str, _: String) -> Box<dyn Step> {
        Box::new(Self)
    }
}

impl Step for Silent {
    fn detail(&self, _: &str) {}

    fn done(self: Box<Self>) {}
}
