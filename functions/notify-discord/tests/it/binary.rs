//! The function as Lambda starts it.

#[test]
fn a_function_that_cannot_start_names_every_variable() {
    let reason = cloud::refusal(env!("CARGO_BIN_EXE_notify-discord"), &[]);
    for name in ["DISCORD_WEBHOOK_SECRET", "DISCORD_URL", "INSTANCE"] {
        assert!(reason.contains(&format!("`{name}` is missing")), "{name} in {reason}");
    }
}
