//! The language server, driven as editors drive it: the real binary as a child process over standard input and output.

#[path = "support/client.rs"]
mod client;

#[path = "lsp/clients.rs"]
mod clients;
#[path = "lsp/conversation.rs"]
mod conversation;
#[path = "lsp/endings.rs"]
mod endings;
#[path = "lsp/guard.rs"]
mod guard;
#[path = "lsp/input.rs"]
mod input;
#[path = "lsp/rules.rs"]
mod rules;
#[path = "lsp/sync.rs"]
mod sync;
