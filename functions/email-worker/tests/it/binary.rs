//! The function as Lambda starts it.

#[test]
fn a_function_that_cannot_start_names_every_variable() {
    let reason = cloud::refusal(env!("CARGO_BIN_EXE_email-worker"), &[]);
    for name in [
        "EMAILS_QUEUE_URL",
        "DEAD_LETTERS_QUEUE_URL",
        "STATUS_TABLE",
        "RESULTS_BUCKET",
        "SENDGRID_KEY_SECRET",
        "SENDGRID_URL",
        "SENDER_EMAIL",
        "MAILS_PER_SECOND",
        "RATE_SHARED_BY",
        "MAX_RECEIVES",
        "METRICS_NAMESPACE",
    ] {
        assert!(reason.contains(&format!("`{name}` is missing")), "{name} in {reason}");
    }
}
