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
    own_rule = "10-own-rule.md";
}

/// The whole of it, in one file.
#[cfg(test)]
mod whole;

#[cfg(test)]
mod tests {
    use dsl::{App, Architecture, Environment, Severity};

    use crate::whole::feedback;

    #[test]
    fn the_whole_example_is_short_and_right() {
        let lines = include_str!("whole.rs").lines().filter(|line| {
            let line = line.trim();
            !line.is_empty() && !line.starts_with("//")
        });
        assert!(lines.count() <= 45);
        for name in ["dev", "prod"] {
            let environment = Environment {
                name: name.to_owned(),
                account: "111122223333".to_owned(),
                region: "eu-west-1".to_owned(),
                architecture: Architecture::Arm64,
            };
            let stack = feedback(&environment, "night@example.com");
            let (assembly, findings) = App::new(environment).with(stack).synth();
            assert_eq!(findings, []);
            let template = &assembly.stacks[0].template;
            assert_eq!(validation::check(template), []);
            let judged = rules::examine(template, &rules::Limits::default());
            let told: Vec<_> =
                judged.findings.iter().filter(|found| found.diagnostic.severity > Severity::Info).collect();
            assert!(told.is_empty(), "{told:?}");
            assert!(judged.verdict.to_string().contains("lost      no"), "{}", judged.verdict);
        }
    }
}
