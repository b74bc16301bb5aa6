//! Mistakes that do not compile, each with the message that a user reads. `TRYBUILD=overwrite cargo test` writes them anew.

#[test]
fn mistakes_do_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.pass("cases/right.rs");
    cases.compile_fail("cases/wrong_*.rs");
}
