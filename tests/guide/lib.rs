//! The pages of `docs/guide`: what they show is compiled as their documentation tests.

macro_rules! pages {
    ($( $name:ident = $file:literal; )*) => { $(
        #[doc = include_str!(concat!("../../docs/guide/", $file))]
        pub mod $name {}
    )* };
}

pages! {
    first_queue = "01-first-queue.md";
    dead_letters = "02-dead-letters.md";
    messages_and_functions = "03-messages-and-functions.md";
    feeding_a_function = "04-feeding-a-function.md";
    alarms = "05-alarms.md";
    secrets_and_settings = "06-secrets-and-settings.md";
    environments = "07-environments.md";
    two_stacks = "08-two-stacks.md";
    what_is_missing = "09-what-is-missing.md";
}
