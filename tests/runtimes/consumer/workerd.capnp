using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (services = [(name = "smoke", worker = .smoke)]);

const smoke :Workerd.Worker = (
  modules = [(name = "workerd.mjs", esModule = embed "workerd.bundle.mjs")],
  compatibilityDate = "2026-11-01",
);
