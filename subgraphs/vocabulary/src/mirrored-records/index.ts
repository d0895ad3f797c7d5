import "reflect-metadata";

export { MirroredAppointment, mirroredAppointments } from "./mirrored-appointment.js";
export { MirroredCampaign, mirroredCampaigns } from "./mirrored-campaign.js";
export { MirroredEmulationCouncil, mirroredEmulationCouncils } from "./mirrored-emulation-council.js";
export { MirroredPerson, mirroredPersons } from "./mirrored-person.js";
